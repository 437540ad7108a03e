#pragma once

#include "app/mail/Mime.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What a mail that somebody saved holds: the content of each text and attachment, as it was before it was made fit
/// for travel (base64, quoted-printable), in order. nullopt when the bytes are no mail, are over 4 MiB, or have more
/// parts than a mail that people write: nothing of a hostile one is parsed.
[[nodiscard]] std::optional<std::vector<QByteArray>> mailParts(const Mime &mime, const QByteArray &mail);
