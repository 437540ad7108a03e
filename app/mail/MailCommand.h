#pragma once

#include "app/mail/FindMailApps.h"
#include "app/mail/Handover.h"

/// A program and what it is told, word by word: never text for a shell.
struct MailCommand {
    QString program;
    QStringList arguments;
};

/// What makes this app open a new message with the file attached; for Desktop, what opens the unsent mail.
[[nodiscard]] MailCommand mailCommand(const FoundMailApp &app, const Handover &handover);
