#pragma once

#include "app/cases/SealReport.h"

#include <QFuture>

/// sealReport() on another thread. Progress goes from 0 to 100; at 100 the sealed file is read back. It is cancelled
/// through the request's `wishes.cancel`, and answers within a second. `mime` must outlive it.
[[nodiscard]] QFuture<std::expected<SealedReport, SealRefusal>>
sealInBackground(const Mime &mime, const Vendor &vendor, const SealRequest &request, const QDateTime &now);
