#include "app/mail/FileBody.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// What is written of a file; a problem when it is refused.
std::expected<QByteArray, MailProblem> bodyOf(const LetterFile &file)
{
    QByteArray body;
    const auto written = writeFileBody(file, [&](QByteArray &&piece) {
        body += piece;
        return true;
    });
    if (!written)
        return std::unexpected(written.error());
    return body;
}

/// A file that was `was` when it was added, and is `is` now.
LetterFile changed(const QByteArray &was, const QByteArray &is)
{
    LetterFile file = fileOf(u"x"_s, is);
    file.size = was.size();
    file.sha256 = Digest::sha256(was);
    return file;
}

} // namespace

TEST_CASE("a file that stayed as it was goes by whole, in base64 lines of 76 characters and CRLF", "[mail][file]")
{ // THREATS-M4
    for (const qsizetype size : {0, 1, 2, 3, 56, 57, 58, 114, 1000, 256 * 1024, 256 * 1024 + 1, 600'000}) {
        CAPTURE(size);
        const auto body = bodyOf(fileOf(u"x"_s, noise(size)));
        REQUIRE(body);
        CHECK((QByteArray::fromBase64(QByteArray(*body).replace("\r\n", "")) == noise(size)));
        CHECK((body->isEmpty() || body->endsWith("\r\n")));
        for (const QByteArray &line : body->split('\n'))
            REQUIRE((line.isEmpty() || (line.endsWith('\r') && line.size() <= 77)));
        CHECK(body->size() == (size + 2) / 3 * 4 + (size + 56) / 57 * 2);
    }
}

TEST_CASE("a device that gives little at a time is read to its end", "[mail][file]")
{
    LetterFile file{u"x"_s, u"a/b"_s, 200'000, Digest::sha256(noise(64 * 1024).repeated(4).first(200'000)),
                    [] { return std::make_unique<NoiseDevice>(200'000); }}; // at most 64 KiB at once
    CHECK(bodyOf(file));
}

TEST_CASE("a file that changed, shrank, vanished or cannot be read is refused by its name", "[mail][file]")
{ // THREATS-A1
    QByteArray other = noise(2000);
    other[1234] = static_cast<char>(other[1234] ^ 1);
    std::vector<LetterFile> files{changed(noise(2000), other), changed(noise(2000), noise(1999)),
                                  changed(noise(2000), {}), changed(noise(2000), noise(2000, 2))};
    files.push_back(files.front());
    files.back().open = [] { return std::unique_ptr<QIODevice>(); };
    files.push_back(files.front());
    files.back().open = [] { return std::make_unique<NoiseDevice>(-1); }; // -1 at each reading
    files.push_back(files.front());
    files.back().open = {};
    files.push_back(changed({}, {}));
    files.back().open = [] { return std::unique_ptr<QIODevice>(); }; // an empty one that is gone
    for (const LetterFile &file : files) {
        CAPTURE(&file - files.data());
        const auto body = bodyOf(file);
        REQUIRE_FALSE(body);
        CHECK(body.error().what == MailProblem::FileChanged);
        CHECK(body.error().detail == u"x");
    }
}

TEST_CASE("of a file that grew, what was there when it was added is read and no more", "[mail][file]") // THREATS-A1
{
    const auto body = bodyOf(changed(noise(2000), noise(2000) + "and another line\n"));
    REQUIRE(body);
    CHECK((QByteArray::fromBase64(QByteArray(*body).replace("\r\n", "")) == noise(2000)));
}

TEST_CASE("a sink that wants no more is another problem than a changed file", "[mail][file]")
{
    int pieces = 0;
    const auto written = writeFileBody(fileOf(u"x"_s, noise(2'000'000)), [&](QByteArray &&) { return ++pieces < 3; });
    REQUIRE_FALSE(written);
    CHECK(written.error().what == MailProblem::OutFailed);
    CHECK(pieces == 3);
}
