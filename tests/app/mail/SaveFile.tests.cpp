#include "app/mail/SaveFile.h"

#include "tests/app/mail/Letters.h"

#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::expected<void, MailProblem> fill(QFile &file)
{
    file.write("whole");
    return {};
}

} // namespace

TEST_CASE("a file is saved under its name, or with a number before its ending when that is taken", "[mail][save]")
{
    const QTemporaryDir folder;
    CHECK(freePath(folder.path(), u"a.eml.pgp"_s) == folder.filePath(u"a.eml.pgp"_s));
    CHECK(saveFile(folder.path(), u"a.eml.pgp"_s, fill) == folder.filePath(u"a.eml.pgp"_s));
    CHECK(saveFile(folder.path(), u"a.eml.pgp"_s, fill) == folder.filePath(u"a-2.eml.pgp"_s));
    REQUIRE(QFile::link(u"nowhere"_s, folder.filePath(u"a-3.eml.pgp"_s))); // a dangling link is something too
    CHECK(freePath(folder.path(), u"a.eml.pgp"_s) == folder.filePath(u"a-4.eml.pgp"_s));
    CHECK(saveFile(folder.path(), u"a.eml.pgp"_s, fill) == folder.filePath(u"a-4.eml.pgp"_s));
    CHECK(contents(folder.filePath(u"a-2.eml.pgp"_s)) == "whole");
}

TEST_CASE("another program that takes the name meanwhile loses nothing", "[mail][save]")
{
    const QTemporaryDir folder;
    bool taken = false;
    const auto path = saveFile(folder.path(), u"a.eml"_s, [&](QFile &file) {
        if (!taken)
            write(folder.filePath(u"a.eml"_s), "theirs");
        taken = true;
        return fill(file);
    });
    CHECK(path == folder.filePath(u"a-2.eml"_s));
    CHECK(contents(folder.filePath(u"a.eml"_s)) == "theirs");
}

TEST_CASE("what could not be filled leaves nothing behind", "[mail][save]")
{
    const QTemporaryDir folder;
    const auto path = saveFile(folder.path(), u"a.eml"_s, [](QFile &file) -> std::expected<void, MailProblem> {
        file.write("half");
        return std::unexpected(MailProblem{MailProblem::FileChanged});
    });
    REQUIRE_FALSE(path);
    CHECK(path.error().what == MailProblem::FileChanged);
    CHECK(namesIn(folder.path()).isEmpty());
    CHECK_FALSE(saveFile(folder.filePath(u"none"_s), u"a.eml"_s, fill));
}
