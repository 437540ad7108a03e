#include "tests/fuzz/Properties.h"
#include "tests/support/Clock.h"
#include "tests/support/Process.h"

#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("what fuzzing once found stays right (THREATS-K13)", "[crypto][fuzz]")
{
    int tried = 0;
    for (const QString &folder : {u"fuzz"_s, u"keys"_s}) {
        const QDir vectors(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/") + folder);
        for (const QString &name : vectors.entryList(QDir::Files)) {
            CAPTURE(name.toStdString());
            const QByteArray input = contents(vectors.filePath(name));
            CHECK(Properties::armorHolds(input));
            CHECK(Properties::keyHolds(input, today()));
            for (const QByteArray &key : Armor::readKeys(input).value_or(std::vector<QByteArray>()))
                CHECK(Properties::keyHolds(key, today()));
            ++tried;
        }
    }
    CHECK(tried > 10);
}
