#include "ui/kit/Theme.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/FocusRing.h"
#include "ui/kit/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleHints>

Theme::Theme(QApplication &application) : m_application(application), m_ring(std::make_unique<FocusRing>(application))
{
    installKitAccessibility();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
