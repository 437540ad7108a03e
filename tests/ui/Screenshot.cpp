#include "tests/ui/Screenshot.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace {

/// The program's letters for as long as it lives; the system's own again afterwards.
class Letters final {
public:
    explicit Letters(double scale) : m_before(QApplication::font())
    {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(qRound(15 * scale));
        QApplication::setFont(font);
    }
    ~Letters() { QApplication::setFont(m_before); }
    Letters(const Letters &) = delete;
    Letters &operator=(const Letters &) = delete;

private:
    QFont m_before;
};

} // namespace

QString lookName(const Shot &shot)
{
    auto text = shot.scheme == Qt::ColorScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    if (shot.textScale > 1)
        text += QStringLiteral("-%1").arg(qRound(shot.textScale * 100));
    if (shot.direction == Qt::RightToLeft)
        text += QStringLiteral("-rtl");
    if (shot.pseudo)
        text += QStringLiteral("-pseudo");
    return text;
}

QList<Shot> everyLook(QSize size)
{
    Shot light;
    light.size = size;
    auto dark = light;
    dark.scheme = Qt::ColorScheme::Dark;
    auto large = light;
    large.textScale = 2;
    auto mirrored = light;
    mirrored.direction = Qt::RightToLeft;
    return {light, dark, large, mirrored};
}

QImage shoot(const QString &name, const Shot &shot, const std::function<std::unique_ptr<QWidget>()> &make,
             const std::function<void(QWidget &)> &prepare)
{
    const Letters letters(shot.textScale);
    Theme theme(*qApp);
    theme.force(shot.scheme);
    QGuiApplication::setLayoutDirection(shot.direction);
    const auto widget = make();
    widget->resize(shot.size);
    widget->show();
    REQUIRE(QTest::qWaitForWindowExposed(widget.get()));
    if (prepare)
        prepare(*widget);
    QTest::qWait(50); // layouts and scroll areas settle
    const auto picture = widget->grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    if (const auto folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS"); !folder.isEmpty()) {
        const auto path = QDir(folder).filePath(name + u'-' + lookName(shot) + QStringLiteral(".png"));
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(picture.save(path));
    }
    return picture;
}
