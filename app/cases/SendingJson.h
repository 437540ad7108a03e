#pragma once

#include "app/mail/DirectSending.h"
#include "app/mail/SendingAccount.h"

#include <QJsonObject>

// What a waiting report keeps of its sending. Read strictly: nullopt when it is not ours.

/// A name that never changes, for files and other programs: "try-later".
[[nodiscard]] QString stableName(SendProblem::What what);

[[nodiscard]] QJsonObject toJson(const SendProblem &problem);
[[nodiscard]] std::optional<SendProblem> sendProblemFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const SendingAccount &account);
[[nodiscard]] std::optional<SendingAccount> sendingAccountFromJson(const QJsonObject &object);
