#include "app/cli/PassphraseInput.h"

#include "tests/support/Process.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> firstLine(const QByteArray &file)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"passphrase"_s), file);
    const auto secret = PassphraseInput::ofFile(folder.filePath(u"passphrase"_s));
    if (!secret)
        return std::nullopt;
    return QByteArray(secret->bytes().data(), static_cast<qsizetype>(secret->bytes().size()));
}

} // namespace

TEST_CASE("a passphrase file gives its first line, without the end that editors add", "[cli][store]")
{
    CHECK(firstLine("correct horse\n") == "correct horse");
    CHECK(firstLine("correct horse\r\n") == "correct horse");
    CHECK(firstLine("correct horse") == "correct horse");
    CHECK(firstLine(" with blanks \nsecond line\n") == " with blanks ");
    CHECK(firstLine("") == "");
    CHECK(firstLine("\nsecond") == "");
    CHECK(firstLine(QByteArray(1024, 'a') + '\n') == QByteArray(1024, 'a'));
    CHECK(firstLine(QByteArray(1025, 'a') + '\n') == std::nullopt);
    CHECK(firstLine(QByteArray(10'000'000, 'a')) == std::nullopt);
}

TEST_CASE("a passphrase file that is none is told at once, with its name (THREATS-A2)", "[cli][store]")
{
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(u"fifo"_s);
    REQUIRE(mkfifo(fifo.toUtf8().constData(), 0600) == 0);
    for (const QString &path : {folder.filePath(u"nothing"_s), folder.path(), fifo, u"/dev/zero"_s, QString()}) {
        const auto secret = PassphraseInput::ofFile(path);
        REQUIRE_FALSE(secret.has_value());
        CHECK(secret.error().what == StoreProblem::PassphraseNotRead);
        CHECK(secret.error().detail.startsWith(path + u" ("_s));
    }
}
