#pragma once

#include "app/vendors/RenewalSearch.h"
#include "app/vendors/WkdUrl.h"
#include "tests/app/vendors/RenewedPair.h"
#include "tests/app/vendors/VendorPlace.h"
#include "tests/support/FakeInternet.h"

#include <QJsonArray>

/// A vendor "example" whose key ran out, the places of its profile, and an internet that plays them.
struct SearchPlace {
    const QString page = QStringLiteral("https://www.example.org/SECURITY.md");
    const QString securityTxt = QStringLiteral("https://www.example.org/.well-known/security.txt");
    const QString advanced = WkdUrl::advanced(u"security@example.org").toString(QUrl::FullyEncoded);
    const QString direct = WkdUrl::direct(u"security@example.org").toString(QUrl::FullyEncoded);

    explicit SearchPlace(const QByteArray &held, FakeInternet::Certificates certificates = FakeInternet::Good)
        : internet(certificates), key(certificate(held)),
          server(QStringLiteral("https://keys.openpgp.org/vks/v1/by-fingerprint/") + key.fingerprint().hex())
    {
        auto parsed = VendorProfile::parse(profile(id, key));
        REQUIRE(parsed);
        parsed->sources = {{VendorProfile::KeySource::Wkd},
                           {VendorProfile::KeySource::KeysOpenPgpOrg},
                           {VendorProfile::KeySource::Page, QUrl(page)},
                           {VendorProfile::KeySource::Page, QUrl(securityTxt)}};
        REQUIRE(place.book.add(parsed->toJson()));
        places = KeyPlaces::of(*parsed);
        ways.stage = internet.stage(hosts);
    }

    /// What each of these URLs gives; all others give nothing.
    void willGive(const std::map<QString, QJsonObject> &pages)
    {
        QJsonObject all;
        for (const auto &[url, what] : pages)
            all.insert(url, what);
        internet.willDo({{QStringLiteral("pages"), all}, {QStringLiteral("names"), QJsonArray::fromStringList(hosts)}});
    }

    RenewalFound search(const std::stop_token &cancel = {})
    {
        told.clear();
        auto found = searchRenewal(
            place.book, id, places, today(), ways, [this](const PlaceAnswer &answer) { told.push_back(answer); },
            cancel);
        REQUIRE(found);
        return *std::move(found);
    }

    [[nodiscard]] PlaceAnswer answerOf(const RenewalFound &found, const QString &url) const
    {
        for (const PlaceAnswer &answer : found.answers) {
            if (std::ranges::contains(answer.place.urls, QUrl(url)))
                return answer;
        }
        FAIL("no answer of " << url.toStdString());
        Q_UNREACHABLE();
    }

    /// Of the key as it is kept, read anew as at the next start.
    [[nodiscard]] std::expected<VerifiedKey, KeyProblem> keptVerdict() const
    {
        const auto vendor = VendorBook(place.own, place.builtIn).find(id);
        REQUIRE(vendor);
        return verify(vendor->key, vendor->pin, today());
    }

    const QString id = QStringLiteral("example");
    QStringList hosts{QStringLiteral("openpgpkey.example.org"), QStringLiteral("example.org"),
                      QStringLiteral("keys.openpgp.org"),       QStringLiteral("www.example.org"),
                      QStringLiteral("elsewhere.example.net"),  QStringLiteral("self-signed.example.net"),
                      QStringLiteral("expired.example.net"),    QStringLiteral("wrong-name.example.net"),
                      QStringLiteral("stranger.example.net")};
    Place place;
    FakeInternet internet;
    Certificate key;
    QString server;
    std::vector<KeyPlace> places;
    RenewalWays ways;
    std::vector<PlaceAnswer> told;
};

inline QJsonObject binary(const QByteArray &bytes)
{
    return {{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
}

inline QJsonObject text(const QByteArray &words)
{
    return {{QStringLiteral("body"), QString::fromUtf8(words)}};
}

inline QByteArray armored(const QByteArray &key)
{
    return certificate(key).armored();
}
