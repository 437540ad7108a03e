#pragma once

#include "app/evidence/Scanner.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

/// The rules as they are built in, for the computer of somebody with telling names.
[[nodiscard]] inline const std::shared_ptr<const SecretRules> &testRules()
{
    static const auto rules = SecretRules::builtIn({.user = QStringLiteral("annexample"),
                                                    .person = QStringLiteral("Ann Mary Example"),
                                                    .host = QStringLiteral("annsbox")});
    return rules;
}

struct Scanned {
    std::vector<Finding> findings;
    ScanTotals totals;
};

[[nodiscard]] inline Scanned scanned(const QByteArray &text,
                                     const std::shared_ptr<const SecretRules> &rules = testRules())
{
    QBuffer buffer;
    buffer.setData(text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Scanned all;
    const auto totals = scan(rules, buffer, [&](std::span<const Finding> findings, qint64 /*done*/) {
        all.findings.insert(all.findings.end(), findings.begin(), findings.end());
        return true;
    });
    REQUIRE(totals);
    all.totals = *totals;
    return all;
}
