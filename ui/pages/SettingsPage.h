#pragma once

#include "ui/kit/Page.h"

#include <functional>

class Choices;
class Notice;
class Preferences;
struct Settings;

/// How the window looks, its language, when it hides. A choice is applied as soon as it is made.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);

private:
    Choices *ask(const QString &id, const QString &label);
    void choose(const std::function<void(Settings &)> &change);

    Preferences &m_preferences;
    Notice *m_notKept;
};
