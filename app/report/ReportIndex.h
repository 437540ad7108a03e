#pragma once

#include "app/report/ReportProblem.h"
#include "crypto/Digest.h"

#include <expected>
#include <vector>

/// What a report.json says of the files that must have come with it, or come another way: for the receiving side.
struct ReportIndex {
    struct Attachment {
        QString name; ///< as the writer called it: to compare with, never a path to write to (THREATS-M3)
        qint64 size;
        Digest sha256;
        bool apart = false; ///< locked on its own: it comes another way
    };
    QString reference; ///< capitals, digits and hyphens only
    std::vector<Attachment> attachments;
};

/// Reads a report.json from anybody; the rest of the report is not judged.
[[nodiscard]] std::expected<ReportIndex, ReportProblem> readReportIndex(const QByteArray &reportJson);
