#include "app/mail/FileSource.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// All that a source gives through GMime's eyes; nullopt when reading failed.
std::optional<QByteArray> readThrough(FileSource &source)
{
    const auto stream = source.stream();
    QByteArray all;
    QByteArray buffer(1000, Qt::Uninitialized);
    while (!g_mime_stream_eos(stream.get())) {
        const ssize_t n = g_mime_stream_read(stream.get(), buffer.data(), static_cast<size_t>(buffer.size()));
        if (n < 0)
            return std::nullopt;
        all.append(buffer.first(n));
    }
    return source.atEnd() ? std::optional(all) : std::nullopt;
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

TEST_CASE("a file that stayed as it was goes by whole and is intact", "[mail][file]")
{
    const Mime mime;
    for (const qsizetype size : {0, 1, 999, 1000, 1001, 300'000}) {
        CAPTURE(size);
        const LetterFile file = fileOf(u"x"_s, noise(size));
        FileSource source(file);
        CHECK((readThrough(source) == noise(size)));
        CHECK(source.intact());
    }
}

TEST_CASE("a file is not intact before all of it went by", "[mail][file]")
{
    const Mime mime;
    const LetterFile file = fileOf(u"x"_s, noise(2000));
    FileSource source(file);
    QByteArray buffer(1999, Qt::Uninitialized);
    CHECK(source.read(buffer.data(), buffer.size()) == buffer.size());
    CHECK_FALSE(source.atEnd());
    CHECK_FALSE(source.intact());
}

TEST_CASE("a file that changed, shrank, vanished or cannot be read is not intact", "[mail][file]") // THREATS-A1
{
    const Mime mime;
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
        FileSource source(file);
        (void)readThrough(source);
        CHECK_FALSE(source.intact());
        CHECK(source.atEnd()); // and nobody waits for more
    }
}

TEST_CASE("of a file that grew, what was there when it was added is read and no more", "[mail][file]") // THREATS-A1
{
    const Mime mime;
    const LetterFile file = changed(noise(2000), noise(2000) + "and another line\n");
    FileSource source(file);
    CHECK((readThrough(source) == noise(2000)));
    CHECK(source.intact());
}
