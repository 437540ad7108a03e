#pragma once

#include "app/vendors/VendorProblem.h"
#include "crypto/Fingerprint.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <map>
#include <vector>

/// What is known of a vendor, as data: the file format "vouchsafe-vendor/1" (docs/vendor.schema.json).
struct VendorProfile {
    /// Where a product keeps its log on one system.
    struct Log {
        QString system;
        QString place;
        friend bool operator==(const Log &, const Log &) = default;
    };
    struct Product {
        QString name;
        QStringList systems;
        QStringList versions = {}; ///< the newest first; others may exist
        QString versionHint; ///< what its version looks like or where it stands; may be empty
        std::vector<Log> logs;
        friend bool operator==(const Product &, const Product &) = default;
    };
    /// A place where a newer key may lie. Nothing is looked up before the person asks for it.
    struct KeySource {
        enum Kind {
            Wkd, ///< the web key directory of the address's domain
            KeysOpenPgpOrg, ///< keys.openpgp.org, by fingerprint
            Page, ///< a page or file that holds the key
        };
        Kind kind;
        QUrl page = {}; ///< Page only
        friend bool operator==(const KeySource &, const KeySource &) = default;
    };
    /// Another way to reach the security team.
    struct OtherWay {
        QString name;
        QUrl url;
        friend bool operator==(const OtherWay &, const OtherWay &) = default;
    };

    QString id;
    QString name;
    QString address;
    Fingerprint fingerprint;
    QString ask = {}; ///< what they ask of people who report, to be said after "NAME asks: "; may be empty
    std::vector<Product> products = {};
    QStringList steps = {}; ///< what they do with a report, in order
    std::vector<KeySource> sources = {};
    std::vector<OtherWay> otherWays = {};
    /// The page where GitHub takes a private report for them: https://github.com/OWNER/REPO/security/advisories/new.
    /// Empty when they take none there.
    QUrl githubReporting = {};
    /// For each language ("de") what sentences of this profile read like in it. Names of products are names: an answer
    /// goes to the team as the profile has it.
    std::map<QString, std::map<QString, QString>> translations = {};
    QByteArray key = {}; ///< as published; empty in the profile of a built-in vendor, whose key lies beside it

    /// A sentence of this profile in that language; as it stands when nobody translated it.
    [[nodiscard]] QString said(const QString &sentence, const QString &language) const;

    /// Reads a profile strictly: no unknown members, every text capped and free of control characters, the address one
    /// plain ASCII addr-spec (THREATS-M1, THREATS-S13), only https in URLs. The key inside is not looked at.
    [[nodiscard]] static std::expected<VendorProfile, VendorProblem> parse(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    /// The product of this name; nullptr when there is none.
    [[nodiscard]] const Product *product(QStringView productName) const;

    /// Whether this may be a vendor's id: 1 to 32 of a-z, 0-9 and "-", so also a safe file name.
    [[nodiscard]] static bool isId(QStringView text);
    /// Whether this is exactly one plain address: no name, quotes, spaces or anything beyond ASCII.
    [[nodiscard]] static bool isAddress(QStringView text);

    friend bool operator==(const VendorProfile &, const VendorProfile &) = default;
};
