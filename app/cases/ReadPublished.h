#pragma once

#include "app/mail/Mime.h"

#include <QByteArray>

/// What a person got from a team, as the readers of keys and of texts take it: a mail with all that it carries unpacked
/// into one text, its binary keys in armor; anything else as it is.
[[nodiscard]] QByteArray readPublished(const Mime &mime, const QByteArray &given);
