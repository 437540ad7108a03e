#include "ui/kit/Theme.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/FocusRing.h"
#include "ui/kit/Look.h"
#include "ui/kit/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QProxyStyle>
#include <QStyleHints>

namespace {

/// Fusion, without anything that moves by itself.
class StillStyle final : public QProxyStyle {
public:
    StillStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

Theme::Theme(QApplication &application) : m_application(application), m_ring(std::make_unique<FocusRing>(application))
{
    installKitAccessibility();
    QApplication::setStyle(new StillStyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    m_application.installEventFilter(this);
    apply();
}

Theme::~Theme() = default;

Tokens Theme::tokens() const
{
    const auto scheme = m_forced == Qt::ColorScheme::Unknown ? QGuiApplication::styleHints()->colorScheme() : m_forced;
    const bool dark = scheme == Qt::ColorScheme::Dark;
    switch (m_contrast) {
    case Contrast::Normal:
        return dark ? Tokens::dark() : Tokens::light();
    case Contrast::Stronger:
        return dark ? Tokens::strongDark() : Tokens::strongLight();
    }
    Q_UNREACHABLE();
}

void Theme::force(Qt::ColorScheme scheme)
{
    m_forced = scheme;
    apply();
}

void Theme::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    apply();
}

void Theme::setTextSize(int percent)
{
    constexpr qreal whole = 100;
    if (percent == m_textSize)
        return;
    if (m_textSize == whole)
        m_systemFont = QApplication::font();
    m_textSize = percent;
    QApplication::setFont(scaled(m_systemFont, percent / whole)); // which comes back as ApplicationFontChange
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // the sheet names sizes of letters, which follow the system's font
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const auto now = tokens();
    QApplication::setPalette(now.palette());
    m_application.setStyleSheet(styleSheet(now, QApplication::font()));
}
