#include "app/cli/CliText.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every problem of a picture and everything that it hides has plain words of its own", "[cli]")
{
    QSet<QString> seen;
    const auto check = [&](const QString &words) {
        INFO(words.toStdString());
        CHECK(words.size() > 20);
        CHECK_FALSE(words.contains(u'!'));
        CHECK_FALSE(words.contains(u'%'));
        CHECK_FALSE(seen.contains(words));
        seen.insert(words);
    };
    for (int i = PictureProblem::NotReadable; i <= PictureProblem::OutOfMemory; ++i) {
        const auto what = static_cast<PictureProblem::What>(i);
        check(CliText::problem(PictureProblem{what}, u"shot.png"_s));
        CHECK_FALSE(CliText::name(what).isEmpty());
    }
    for (int i = 0; i <= static_cast<int>(HiddenDetail::Other); ++i) {
        const auto detail = static_cast<HiddenDetail>(i);
        check(CliText::hides({detail}, u"shot.png"_s));
        check(CliText::cleaned({{}, PictureFormat::Png, {4, 3}, {detail}}, u"clean.png"_s));
    }
    check(CliText::cleaned({{}, PictureFormat::Jpeg, {4, 3}, {}}, u"clean.jpg"_s));
    for (const FileKind kind :
         {FileKind::OtherPicture, FileKind::Pdf, FileKind::Archive, FileKind::Video, FileKind::Other})
        check(CliText::mayHide(kind, u"a.bin"_s));
}
