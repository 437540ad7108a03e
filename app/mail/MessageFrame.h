#pragma once

#include "app/mail/Letter.h"

/// The outer mail around the armor (RFC 3156, 4), as what comes before and after it.
struct MessageFrame {
    QByteArray before;
    QByteArray after;
};

/// The same bytes for the same envelope and boundary. The envelope has a sender.
[[nodiscard]] MessageFrame frameOf(const Envelope &envelope, const QString &boundary);
