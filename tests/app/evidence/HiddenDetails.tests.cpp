#include "app/evidence/HiddenDetails.h"

#include "app/evidence/Exiv2Reader.h"
#include "tests/app/evidence/HandMade.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace HandMade;
using namespace Qt::StringLiterals;

TEST_CASE("hidden details come in one order, each once, wherever they lie in the file", "[evidence]")
{
    using enum HiddenDetail;
    const QByteArray parts = chunk("zzZz", "unknown") + chunk("fdAT", "a frame") + chunk("tIME", "2019")
        + chunk("tIME", "2020") + chunk("eXIf", exif(0x010f, 2, 4, "Fuji").sliced(6));
    const QByteArray file = withPart(encoded(scenery(16, 16), "png"), parts) + "and behind its end";
    CHECK(hiddenDetails(file) == HiddenDetails{Time, Device, MoreFrames, Leftover, Other});
}

TEST_CASE("details of more than a mebibyte are dropped unread, but not unsaid", "[evidence][hostile]") // THREATS-A3
{
    using enum HiddenDetail;
    const QByteArray maker = exif(0x010f, 2, 4, "Fuji").sliced(6);
    const auto details = [&](qint64 bytes) {
        const QByteArray text = "Comment" + QByteArray(1, '\0') + QByteArray(bytes - maker.size() - 8, 'x');
        return hiddenDetails(withPart(encoded(scenery(16, 16), "png"), chunk("eXIf", maker) + chunk("tEXt", text)));
    };
    CHECK(details(Exiv2Reader::mostDetails) == HiddenDetails{Device, Words});
    CHECK(details(Exiv2Reader::mostDetails + 1) == HiddenDetails{Words, Other});
}

TEST_CASE("what lies unseen among the pixels is for those to tell who decode them", "[evidence]")
{
    QImage image(4, 4, QImage::Format_ARGB32);
    image.fill(qRgba(200, 100, 50, 0));
    CHECK(hiddenDetails(encoded(image, "png")).empty());
}

TEST_CASE("each hidden detail has a name of its own, in words for reports", "[evidence]")
{
    std::set<QString> names;
    for (int detail = 0; detail <= static_cast<int>(HiddenDetail::Other); ++detail) {
        const QString name = hiddenDetailName(static_cast<HiddenDetail>(detail));
        CHECK(std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; }));
        CHECK(names.insert(name).second);
    }
    CHECK_FALSE(names.contains(QString()));
    CHECK(hiddenDetailName(HiddenDetail::ColourProfile) == u"colour-profile");
}
