#pragma once

#include "app/net/HttpsGet.h"
#include "app/vendors/KeyLint.h"

#include <functional>

/// What a domain publishes about its key, in every place where a reporter's program looks: its security.txt (RFC 9116),
/// what that names, and its web key directory, advanced and direct. They should hold the same copy of the same key.
struct DomainLint {
    using Fetch = std::function<std::expected<WebPage, NetProblem>(const QUrl &)>;
    static constexpr int soon = 30; ///< days before a security.txt runs out

    std::vector<KeyFinding> findings; ///< each with its place
    QStringList places; ///< where a key was found
    /// A place that did not say whether it has something: of it nothing is known.
    struct Unheard {
        QString place;
        NetProblem problem; ///< anything but "not there"
    };
    std::vector<Unheard> unheard;
    /// The clock is wrong, or every place says that it has neither a security.txt nor a key.
    std::optional<KeyProblem> unreadable = {};

    /// `domain`: "example.org", or an address there. Blocks.
    [[nodiscard]] static DomainLint of(const QString &domain, const QDateTime &now, const Fetch &fetch);
    /// Whom of() asks, before it has read the security.txt, which may name others.
    [[nodiscard]] static QStringList hosts(const QString &domain);
    /// Whether the words name a domain or address of the internet, and no file.
    [[nodiscard]] static bool isDomain(const QString &words);
};
