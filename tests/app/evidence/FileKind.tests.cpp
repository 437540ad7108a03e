#include "app/evidence/FileKind.h"

#include "tests/app/evidence/Canaries.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a file's kind follows from how it begins, whatever it is called", "[evidence]") // THREATS-L6
{
    const auto zip = [](const QByteArray &first) { return "PK\3\4" + QByteArray(26, '\0') + first; };
    const std::vector<std::pair<QByteArray, FileKind>> beginnings = {
        {encoded(scenery(4, 4), "png"), FileKind::Picture},
        {encoded(scenery(4, 4), "jpeg"), FileKind::Picture},
        {"GIF89a", FileKind::Picture},
        {"RIFF\x10\0\0\0WEBPVP8 "_ba, FileKind::OtherPicture},
        {QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), FileKind::OtherPicture},
        {QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), FileKind::Sound},
        {QByteArray("RIFF\x10\0\0\0AVI LIST", 16), FileKind::Video},
        {QByteArray("II*\0\x08\0\0\0", 8), FileKind::OtherPicture},
        {QByteArray("MM\0*\0\0\0\x08", 8), FileKind::OtherPicture},
        {QByteArray("\0\0\0\x18"
                    "ftypheic",
                    12),
         FileKind::OtherPicture},
        {QByteArray("\0\0\0\x18"
                    "ftypisom",
                    12),
         FileKind::Video},
        {QByteArray("\0\0\0\x18"
                    "ftypM4A ",
                    12),
         FileKind::Sound},
        {"\x1a\x45\xdf\xa3\x01"_ba, FileKind::Video},
        {"%PDF-1.7\n"_ba, FileKind::Pdf},
        {zip("[Content_Types].xml"), FileKind::Office},
        {zip("mimetypeapplication/vnd.oasis.opendocument.text"), FileKind::Office},
        {zip("logs/today.log"), FileKind::Archive},
        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba, FileKind::Office},
        {"\x1f\x8b\x08"_ba, FileKind::Archive},
        {"7z\xbc\xaf\x27\x1c"_ba, FileKind::Archive},
        {QByteArray(257, 'a') + "ustar", FileKind::Archive},
        {"ID3\x04"_ba, FileKind::Sound},
    };
    for (const auto &[bytes, kind] : beginnings) {
        INFO(bytes.first(std::min<qsizetype>(bytes.size(), 12)).toHex(' ').toStdString());
        CHECK(fileKind(bytes, u"text/plain"_s) == kind);
    }
}

TEST_CASE("the type by name decides where the first bytes do not tell", "[evidence]")
{
    CHECK(fileKind("hello\n", u"text/x-log"_s) == FileKind::Text);
    CHECK(fileKind("<svg/>", u"image/svg+xml"_s) == FileKind::OtherPicture);
    CHECK(fileKind(QByteArray(4, '\0'), u"application/octet-stream"_s) == FileKind::Other);
    CHECK(fileKind({}, u"application/x-zerosize"_s) == FileKind::Other);
    CHECK(fileKind("PK\3\4", u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s)
          == FileKind::Office);
}

TEST_CASE("of what cannot be cleaned it is said that it may hide something", "[evidence]") // THREATS-L6
{
    for (const FileKind kind : {FileKind::OtherPicture, FileKind::Pdf, FileKind::Office, FileKind::Archive,
                                FileKind::Video, FileKind::Sound, FileKind::Other})
        CHECK(mayHideDetails(kind));
    CHECK_FALSE(mayHideDetails(FileKind::Picture));
    CHECK_FALSE(mayHideDetails(FileKind::Text));
}
