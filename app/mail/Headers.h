#pragma once

#include "app/mail/GMimeHandles.h"
#include "app/mail/Letter.h"

/// A message without content: From (if known), To, Date in UTC, Message-ID (if any) and this subject.
[[nodiscard]] Gmime::Ref<GMimeMessage> messageWith(const Envelope &envelope, const QString &subject);
