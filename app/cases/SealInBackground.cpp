#include "app/cases/SealInBackground.h"

#include <QPromise>
#include <QtConcurrentRun>

QFuture<std::expected<SealedReport, SealRefusal>> sealInBackground(const Mime &mime, const Vendor &vendor,
                                                                   const SealRequest &request, const QDateTime &now)
{
    using Result = std::expected<SealedReport, SealRefusal>;
    return QtConcurrent::run([&mime, vendor, request, now](QPromise<Result> &promise) {
        constexpr int whole = 100;
        promise.setProgressRange(0, whole);
        SealRequest watched = request;
        watched.wishes.progress = [&promise](qint64 done, qint64 total) {
            promise.setProgressValue(
                static_cast<int>(std::min<qint64>(whole, done * whole / std::max<qint64>(total, 1))));
        };
        promise.addResult(sealReport(mime, vendor, watched, now));
    });
}
