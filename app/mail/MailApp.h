#pragma once

#include "app/mail/SealedReport.h"

#include <QStringList>

/// What a locked report can be handed over to.
enum class MailApp {
    Thunderbird,
    Betterbird,
    KMail,
    Claws,
    Evolution,
    Desktop, ///< no app that we know: whatever the desktop opens an unsent mail (.eml) with
};

/// All of them, the last choice last.
inline constexpr std::array allMailApps{MailApp::Thunderbird, MailApp::Betterbird, MailApp::KMail,
                                        MailApp::Claws,       MailApp::Evolution,  MailApp::Desktop};

/// As the app calls itself; for Desktop "your email app".
[[nodiscard]] QString displayName(MailApp app);

/// The form that opens best at the team when it is sent from this app: Thunderbird and Betterbird attach an .eml as a
/// message of its own, which has a button to open it; every other app would make a dead file of it. The Message form
/// needs the sender's address; without one the File form goes through all of them.
[[nodiscard]] SealedForm preferredForm(MailApp app);

/// The names its program goes by: packaged by a distribution or as a snap, then as a Flatpak.
[[nodiscard]] QStringList programNames(MailApp app);

/// Whether a desktop file of this name ("thunderbird.desktop") belongs to the app.
[[nodiscard]] bool hasDesktopFile(MailApp app, const QString &name);
