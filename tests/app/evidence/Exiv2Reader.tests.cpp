#include "app/evidence/Exiv2Reader.h"

#include "tests/app/evidence/HandMade.h"

#include <catch2/catch_test_macros.hpp>

using namespace HandMade;

namespace {

QByteArray turned(quint16 orientation)
{
    return withPart(encoded(scenery(16, 16), "jpeg"),
                    segment(0xe1, exif(0x0112, 3, 1, HandMade::bigEndian(orientation))));
}

QByteArray withXmp(const QByteArray &xmp)
{
    return withPart(encoded(scenery(16, 16), "jpeg"),
                    segment(0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp));
}

} // namespace

TEST_CASE("a picture is turned in one of EXIF's eight ways, and not at all by another number", "[evidence][hostile]")
{
    for (quint16 way = 1; way <= 8; ++way)
        CHECK(Exiv2Reader::orientation(turned(way)) == way);
    for (const quint16 none : std::initializer_list<quint16>{0, 9, 256, 65535})
        CHECK(Exiv2Reader::orientation(turned(none)) == 1);
    const QByteArray word = exif(0x0112, 2, 4, "six");
    CHECK(Exiv2Reader::orientation(withPart(encoded(scenery(16, 16), "jpeg"), segment(0xe1, word))) == 1);
}

TEST_CASE("wherever a picture is cut off, its details are read without a throw", "[evidence][hostile]") // THREATS-A3
{
    const QByteArray file = turned(6).first(600);
    for (qsizetype size = 0; size < file.size(); ++size) {
        INFO(size);
        REQUIRE_NOTHROW(Exiv2Reader::detailsOf(file.first(size)));
        const int way = Exiv2Reader::orientation(file.first(size));
        REQUIRE((way == 1 || way == 6));
    }
}

TEST_CASE("what is hidden but cannot be understood is still said to be there", "[evidence][hostile]") // THREATS-L6
{
    using enum HiddenDetail;
    CHECK(Exiv2Reader::detailsOf(encoded(scenery(16, 16), "jpeg")).empty());
    CHECK(Exiv2Reader::detailsOf(withXmp("<x:xmpmeta my name is Ann")) == std::set{Other});
    CHECK(Exiv2Reader::detailsOf("no picture at all") == std::set{Other});
    const QByteArray unheardOf = exif(0xfe77, 2, 4, "Ann");
    CHECK(Exiv2Reader::detailsOf(withPart(encoded(scenery(16, 16), "jpeg"), segment(0xe1, unheardOf)))
          == std::set{Other});
}

TEST_CASE("how a picture lies and is printed is no detail about anybody", "[evidence]")
{
    using enum HiddenDetail;
    const auto details = [](quint16 tag, quint16 type, quint32 count, const QByteArray &value) {
        return Exiv2Reader::detailsOf(
            withPart(encoded(scenery(16, 16), "jpeg"), segment(0xe1, exif(tag, type, count, value))));
    };
    CHECK(details(0x0112, 3, 1, HandMade::bigEndian(quint16{6})).empty()); // its orientation
    CHECK(details(0x0128, 3, 1, HandMade::bigEndian(quint16{2})).empty()); // inches
    CHECK(details(0x013b, 2, 4, "Ann") == std::set{Person});
    CHECK(details(0x0131, 2, 4, "cam") == std::set{Edits});
}
