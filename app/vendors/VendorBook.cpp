#include "app/vendors/VendorBook.h"

#include "app/vendors/BuiltInPins.h"
#include "app/vendors/ProfileFile.h"
#include "crypto/openpgp/SignedText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024LL * 1024;

VendorProblem refused(const QString &id, const KeyProblem &problem)
{
    return {VendorProblem::KeyRefused, id, problem};
}

const QString addedPlace = u"vendors/"_s;
const QString addedEnding = u".json"_s;

QString profileName(const QString &id)
{
    return addedPlace + id + addedEnding;
}

QString keyName(const QString &id)
{
    return "renewed/"_L1 + id + ".asc"_L1;
}

/// One byte more than allowed at the most, so that a parser can tell that there is too much.
std::expected<QByteArray, VendorProblem> contentsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(VendorProblem{VendorProblem::NotReadable, path});
    QByteArray data = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(VendorProblem{VendorProblem::NotReadable, path});
    return data;
}

} // namespace

VendorBook::VendorBook(std::shared_ptr<VendorShelf> own, const QDir &builtIn)
    : m_own(std::move(own)), m_builtIn(builtIn)
{
}

QStringList VendorBook::ids() const
{
    QStringList ids = BuiltInPins::ids();
    for (const auto &[name, data] : m_own->all()) {
        const QString id = name.sliced(std::min(name.size(), addedPlace.size())).chopped(addedEnding.size());
        if (name == profileName(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

std::optional<QString> VendorBook::otherHolder(const QString &id, const Fingerprint &key) const
{
    for (const QString &other : ids()) {
        const auto pin = BuiltInPins::of(other);
        const auto held = profile(other);
        if (other != id && ((pin && pin->fingerprint == key) || (held && held->fingerprint == key)))
            return other;
    }
    return std::nullopt;
}

VendorBook::Listing VendorBook::list() const
{
    Listing listing;
    for (const QString &id : ids()) {
        auto vendor = find(id);
        if (vendor) {
            listing.vendors.push_back(*std::move(vendor));
        } else {
            vendor.error().detail = id;
            listing.problems.push_back(vendor.error());
        }
    }
    return listing;
}

std::expected<Vendor, VendorProblem> VendorBook::find(const QString &id) const
{
    if (!VendorProfile::isId(id)) // before it becomes part of a name
        return std::unexpected(VendorProblem{VendorProblem::NoSuchVendor, id});
    const auto pin = BuiltInPins::of(id);
    return (pin ? readBuiltIn(id, *pin) : readAdded(id)).transform([this](Vendor vendor) {
        return withRenewedCopy(std::move(vendor));
    });
}

std::expected<VendorProfile, VendorProblem> VendorBook::profile(const QString &id) const
{
    if (!VendorProfile::isId(id))
        return std::unexpected(VendorProblem{VendorProblem::NoSuchVendor, id});
    const bool isOurs = BuiltInPins::of(id).has_value();
    const auto file =
        isOurs ? contentsOf(QDir(m_builtIn.filePath(id)).filePath(u"vendor.json"_s)) : onShelf(profileName(id));
    if (!file)
        return std::unexpected(VendorProblem{VendorProblem::NoSuchVendor, id});
    const bool isSigned = !isOurs && SignedText::isOne(*file);
    if (isSigned) { // where the key alone is at fault, what nobody proved can still be shown
        const auto proven = ProfileFile::readKept(*file);
        if (!proven && proven.error().what != VendorProblem::KeyRefused)
            return std::unexpected(proven.error());
    }
    auto profile = VendorProfile::parse(isSigned ? SignedText::unproven(*file) : *file);
    if (profile && profile->id != id)
        return std::unexpected(VendorProblem{VendorProblem::BadField, id});
    return profile;
}

std::expected<QByteArray, VendorProblem> VendorBook::onShelf(const QString &name) const
{
    const auto things = m_own->all();
    const auto found = things.find(name);
    if (found == things.end())
        return std::unexpected(VendorProblem{VendorProblem::NotReadable, name});
    return found->second;
}

std::expected<Vendor, VendorProblem> VendorBook::readBuiltIn(const QString &id, const Pin &pin) const
{
    const QDir folder(m_builtIn.filePath(id));
    auto profile = this->profile(id);
    if (!profile)
        return std::unexpected(profile.error());
    const auto policy = contentsOf(folder.filePath(u"policy.md"_s));
    const auto published = contentsOf(folder.filePath(u"key.asc"_s));
    if (!policy || !published)
        return std::unexpected(policy ? published.error() : policy.error());
    if (profile->fingerprint != pin.fingerprint)
        return std::unexpected(refused(id, {KeyProblem::Mismatch, profile->fingerprint.hex()}));
    auto key = Certificate::fromPublished(*published, pin);
    if (!key)
        return std::unexpected(refused(id, key.error()));
    return Vendor{*std::move(profile), QString::fromUtf8(*policy), pin, *std::move(key), Vendor::BuiltIn};
}

std::expected<Vendor, VendorProblem> VendorBook::readAdded(const QString &id) const
{
    auto profile = this->profile(id);
    if (!profile)
        return std::unexpected(profile.error());
    auto key = keyWith(profile->fingerprint, profile->key);
    if (!key)
        return std::unexpected(refused(id, key.error()));
    const Pin pin = key->pin();
    const auto file = onShelf(profileName(id));
    const bool isSigned = file && SignedText::isOne(*file);
    if (isSigned) {
        if (const auto proven = ProfileFile::readKept(*file); !proven)
            return std::unexpected(proven.error());
    }
    return Vendor{.profile = *std::move(profile),
                  .policy = {},
                  .pin = pin,
                  .key = *std::move(key),
                  .origin = Vendor::AddedByYou,
                  .signedByThem = isSigned};
}

Vendor VendorBook::withRenewedCopy(Vendor vendor) const
{
    const QString name = keyName(vendor.profile.id);
    const auto unkept = m_unkept->all();
    if (const auto found = unkept.find(name); found != unkept.end()) {
        const auto both = Certificate::fromPublished(found->second, vendor.pin).and_then([&](const Certificate &copy) {
            return vendor.key.with(copy);
        });
        vendor.key = both.value_or(vendor.key);
    }
    const auto published = onShelf(name);
    if (!published)
        return vendor;
    const auto copy = Certificate::fromPublished(*published, vendor.pin);
    // Beside the copy that came with the vendor, never in its place: a newer program may bring a withdrawal.
    auto both = copy.and_then([&](const Certificate &newer) { return vendor.key.with(newer); });
    if (both) {
        vendor.key = *std::move(both);
        vendor.renewedCopy = true;
    } else {
        vendor.ignoredCopy = both.error();
    }
    return vendor;
}

std::expected<Vendor, VendorProblem> VendorBook::add(const QByteArray &profile, const QDateTime &now)
{
    return ProfileFile::read(profile, now).and_then([&](ProfileFile file) { return store(std::move(file), now); });
}

std::expected<Vendor, VendorProblem> VendorBook::addKey(const QString &id, const QString &address,
                                                        const Fingerprint &fingerprint, const QByteArray &published)
{
    return add({
        .id = id,
        .name = id,
        .address = address,
        .fingerprint = fingerprint,
        .sources = {{VendorProfile::KeySource::Wkd}, {VendorProfile::KeySource::KeysOpenPgpOrg}},
        .key = published,
    });
}

std::expected<Vendor, VendorProblem> VendorBook::add(VendorProfile profile)
{
    if (profile.key.isEmpty())
        return std::unexpected(VendorProblem{VendorProblem::NoKey, profile.id});
    const auto key = keyWith(profile.fingerprint, profile.key);
    if (!key)
        return std::unexpected(refused(profile.id, key.error()));
    return store({std::move(profile), *key, {}}, {});
}

std::expected<Vendor, VendorProblem> VendorBook::store(ProfileFile file, const QDateTime &now)
{
    const QString id = file.profile.id;
    file.profile.key = file.key.armored(); // of what nobody signed, nothing else that was handed over is kept
    const QByteArray json = file.document.isEmpty() ? file.profile.toJson() : file.document;
    if (const auto again = ProfileFile::readKept(json);
        !again) // what is written can be read, so it is checked here too
        return std::unexpected(again.error());
    const QString name = profileName(id);
    const auto held = onShelf(name);
    if (BuiltInPins::of(id) || (held && file.document.isEmpty() && !SignedText::isOne(*held)))
        return std::unexpected(VendorProblem{VendorProblem::IdTaken, id});
    if (held) { // a change: only the team itself may make one
        const auto vendor = find(id);
        const auto before = ProfileFile::readKept(*held);
        if (!vendor || !before)
            return std::unexpected(vendor ? before.error() : vendor.error());
        if (const auto may = file.mayReplace(vendor->key, before->signedAt, now); !may)
            return std::unexpected(may.error());
        // The key inside the profile goes with it, and nothing that its owner ever said may: a file may be old.
        const auto both = vendor->key.with(file.key);
        if (!both)
            return std::unexpected(refused(id, both.error()));
        if (!m_own->put(keyName(id), both->armored()))
            return std::unexpected(VendorProblem{VendorProblem::NotWritten, name});
    }
    // Under another name its fingerprint would compare well, and the reports go to another address.
    if (const auto other = otherHolder(id, file.key.fingerprint()))
        return std::unexpected(VendorProblem{VendorProblem::KeyTaken, *other});
    if (!m_own->put(name, json))
        return std::unexpected(VendorProblem{VendorProblem::NotWritten, name});
    return find(id);
}

std::expected<QByteArray, VendorProblem> VendorBook::exported(const QString &id) const
{
    auto vendor = find(id);
    if (!vendor)
        return std::unexpected(vendor.error());
    if (vendor->signedByThem)
        return onShelf(profileName(id));
    vendor->profile.key = vendor->key.armored();
    return vendor->profile.toJson();
}

std::expected<void, VendorProblem> VendorBook::remove(const QString &id)
{
    if (BuiltInPins::of(id))
        return std::unexpected(VendorProblem{VendorProblem::IsBuiltIn, id});
    if (!VendorProfile::isId(id) || !onShelf(profileName(id)))
        return std::unexpected(VendorProblem{VendorProblem::NoSuchVendor, id});
    // The copy last: the profile without it would be a key whose withdrawal is forgotten. And both or none: the copy
    // alone would still tell whom one wrote to.
    const QString copy = keyName(id);
    const auto profile = onShelf(profileName(id));
    const bool gone = m_own->drop(profileName(id));
    if (gone && (!onShelf(copy) || m_own->drop(copy))) {
        (void)m_unkept->drop(copy);
        return {};
    }
    if (gone)
        (void)m_own->put(profileName(id), *profile);
    return std::unexpected(VendorProblem{VendorProblem::NotWritten, id});
}

std::expected<Renewal, VendorProblem> VendorBook::renew(const QString &id, const QByteArray &published,
                                                        const QDateTime &now)
{
    const auto vendor = find(id);
    if (!vendor)
        return std::unexpected(vendor.error());
    auto renewal =
        Certificate::fromPublished(published, vendor->pin, {vendor->key.bytes()})
            .and_then([&](const Certificate &fetched) { return merge(vendor->key, fetched, vendor->pin, now); });
    if (!renewal)
        return std::unexpected(refused(id, renewal.error()));
    const QByteArray copy = renewal->merged.armored();
    if (renewal->grown && !m_own->put(keyName(id), copy)) {
        if (renewal->withdrawn)
            (void)m_unkept->put(keyName(id), copy);
        return std::unexpected(VendorProblem{VendorProblem::NotWritten, id});
    }
    return *std::move(renewal);
}

bool VendorBook::isKeyCopy(const QString &name)
{
    return name.startsWith("renewed/"_L1);
}

std::optional<QByteArray> VendorBook::bothCopies(const QByteArray &stored, const QByteArray &newer)
{
    const auto held = Certificate::fromPublished(stored, {});
    const auto copy = Certificate::fromPublished(newer, {});
    if (!held || !copy)
        return std::nullopt;
    const auto both = held->with(*copy);
    return both ? std::optional(both->armored()) : std::nullopt;
}
