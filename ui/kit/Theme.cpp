#include "ui/kit/Theme.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/FocusRing.h"
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
    return scheme == Qt::ColorScheme::Dark ? Tokens::dark() : Tokens::light();
}

void Theme::force(Qt::ColorScheme scheme)
{
    m_forced = scheme;
    apply();
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
