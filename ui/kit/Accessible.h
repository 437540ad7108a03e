#pragma once

#include <QAccessible>

/// Teaches Qt's accessibility what our own widgets are: headings with a level, alerts, groups, things that fold.
void installKitAccessibility();

/// Has a screen reader say this: when it is done with what it says now, or at once.
void announce(QObject *about, const QString &words,
              QAccessible::AnnouncementPoliteness politeness = QAccessible::AnnouncementPoliteness::Polite);
