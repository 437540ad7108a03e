#include "app/vendors/KeyPlaces.h"

#include "app/vendors/WkdUrl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

KeyPlace placeOf(const VendorProfile::KeySource &source, const VendorProfile &profile)
{
    switch (source.kind) {
    case VendorProfile::KeySource::Wkd:
        return {KeyPlace::Wkd, {WkdUrl::advanced(profile.address), WkdUrl::direct(profile.address)}};
    case VendorProfile::KeySource::KeysOpenPgpOrg:
        return KeyPlaces::keyServer(profile.fingerprint);
    case VendorProfile::KeySource::Page:
        break;
    }
    return KeyPlaces::page(source.page);
}

} // namespace

QStringList KeyPlace::hosts() const
{
    QStringList all;
    for (const QUrl &url : urls)
        all.append(url.host(QUrl::FullyEncoded)); // so that no letter passes for another
    all.removeDuplicates();
    return all;
}

QString KeyPlace::name() const
{
    const bool isPage = kind != Wkd && kind != KeysOpenPgpOrg && urls.size() == 1;
    return isPage ? urls.front().toString(QUrl::RemoveScheme | QUrl::FullyEncoded).sliced(2) : hosts().join(u", "_s);
}

std::vector<KeyPlace> KeyPlaces::of(const VendorProfile &profile)
{
    std::vector<KeyPlace> places;
    for (const auto &source : profile.sources) {
        const KeyPlace place = placeOf(source, profile);
        if (!std::ranges::contains(places, place))
            places.push_back(place);
    }
    return places;
}

KeyPlace KeyPlaces::keyServer(const Fingerprint &fingerprint)
{
    return {KeyPlace::KeysOpenPgpOrg, {QUrl(u"https://keys.openpgp.org/vks/v1/by-fingerprint/"_s + fingerprint.hex())}};
}

KeyPlace KeyPlaces::page(const QUrl &url)
{
    return {url.path().endsWith("/security.txt"_L1) ? KeyPlace::SecurityTxt : KeyPlace::Page, {url}};
}

QStringList KeyPlaces::hosts(const std::vector<KeyPlace> &places)
{
    QStringList all;
    for (const KeyPlace &place : places)
        all.append(place.hosts());
    all.removeDuplicates();
    return all;
}
