#pragma once

/// Teaches Qt's accessibility what our own widgets are: headings with a level, alerts, groups, things that fold.
void installKitAccessibility();
