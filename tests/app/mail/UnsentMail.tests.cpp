#include "app/mail/UnsentMail.h"

#include "tests/app/mail/FakeMailApps.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A sealed file of noise.
struct Sealed {
    QTemporaryDir folder;
    SealedReport report = sealedNoise(folder.filePath(u"sealed"_s), SealedForm::File, 600'000);
};

} // namespace

TEST_CASE("a sealed file is read piece by piece, whole and in order", "[mail][unsent]")
{
    const Sealed sealed;
    QByteArray all;
    int pieces = 0;
    REQUIRE(readSealed(sealed.report, {}, [&](QByteArrayView piece) {
        all.append(piece);
        ++pieces;
        return true;
    }));
    CHECK(all == contents(sealed.report.path));
    CHECK(pieces > 1); // never all at once in memory
}

TEST_CASE("reading a sealed file ends with the sink's no, and with a file that is not what was sealed",
          "[mail][unsent]")
{
    const Sealed sealed;
    int pieces = 0;
    const auto refused = readSealed(sealed.report, {}, [&](QByteArrayView) { return ++pieces < 2; });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == MailProblem::OutFailed);
    CHECK(pieces == 2);

    write(sealed.report.path, "something else");
    const auto changed = readSealed(sealed.report, {}, [](QByteArrayView) { return true; });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().what == MailProblem::FileChanged);
}

TEST_CASE("an unsent mail names no sender and no time, which the mail app knows best", "[mail][unsent]")
{
    const Mime mime;
    const Sealed sealed;
    QFile out(sealed.folder.filePath(u"mail"_s));
    REQUIRE(out.open(QIODevice::ReadWrite));
    REQUIRE(writeUnsentMail(mime, sealed.report, out, {}));
    out.close();
    const ParsedMail mail = parsedByPython(contents(out.fileName()));
    CHECK_FALSE(mail.names.contains(u"From"_s));
    CHECK_FALSE(mail.names.contains(u"Date"_s));
    REQUIRE(mail.parts.size() == 2);
    CHECK(mail.parts[1].content == contents(sealed.report.path));
}
