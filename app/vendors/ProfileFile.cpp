#include "app/vendors/ProfileFile.h"

#include "crypto/Armor.h"
#include "crypto/openpgp/Packets.h"
#include "crypto/openpgp/SignedText.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

VendorProblem asVendors(const QString &id, const KeyProblem &problem)
{
    return {problem.what == KeyProblem::BadSignature ? VendorProblem::BadSignature : VendorProblem::KeyRefused, id,
            problem};
}

/// Checks a signature with the key that is to have made it.
using Check = std::expected<SignedText, KeyProblem>(const QByteArray &document, const Certificate &signer);

std::expected<ProfileFile, VendorProblem> readWith(const std::function<Check> &check, const QByteArray &file)
{
    const bool isSigned = SignedText::isOne(file);
    auto profile = VendorProfile::parse(isSigned ? SignedText::unproven(file) : file);
    if (!profile)
        return std::unexpected(profile.error());
    if (profile->key.isEmpty())
        return std::unexpected(VendorProblem{VendorProblem::NoKey, profile->id});
    auto key = keyWith(profile->fingerprint, profile->key);
    if (!key)
        return std::unexpected(VendorProblem{VendorProblem::KeyRefused, profile->id, key.error()});
    if (!isSigned)
        return ProfileFile{*std::move(profile), *std::move(key), {}};
    const auto text = check(file, *key);
    if (!text)
        return std::unexpected(asVendors(profile->id, text.error()));
    const auto covered = VendorProfile::parse(text->text);
    if (!covered || *covered != *profile) // nothing that the signature does not cover was read
        return std::unexpected(VendorProblem{VendorProblem::BadSignature, profile->id});
    return ProfileFile{*std::move(profile), *std::move(key), file.trimmed(), text->when};
}

} // namespace

std::expected<Certificate, KeyProblem> keyWith(const Fingerprint &fingerprint, const QByteArray &published)
{
    const auto keys = Armor::readKeys(published);
    if (!keys)
        return std::unexpected(keys.error());
    QStringList found;
    for (const QByteArray &key : *keys) {
        const auto pin = Packets::pinOf(key);
        if (pin && pin->fingerprint == fingerprint)
            return Certificate::fromPublished(published, pin);
        found.append(pin ? pin->fingerprint.hex() : u"unknown-kind"_s);
    }
    return std::unexpected(KeyProblem{KeyProblem::Mismatch, found.join(u' ')});
}

bool ProfileFile::isOne(const QByteArray &file)
{
    return file.trimmed().startsWith('{') || (SignedText::isOne(file) && file.contains("vouchsafe-vendor/"));
}

std::expected<ProfileFile, VendorProblem> ProfileFile::read(const QByteArray &file, const QDateTime &now)
{
    return readWith(
        [&](const QByteArray &document, const Certificate &key) { return SignedText::verify(document, key, now); },
        file);
}

std::expected<ProfileFile, VendorProblem> ProfileFile::readKept(const QByteArray &file)
{
    return readWith(&SignedText::verifyKept, file);
}

std::expected<void, VendorProblem> ProfileFile::mayReplace(const Certificate &held, const QDateTime &since,
                                                           const QDateTime &now) const
{
    if (key.pin() != held.pin())
        return std::unexpected(VendorProblem{VendorProblem::KeyRefused, profile.id,
                                             KeyProblem{KeyProblem::Mismatch, key.fingerprint().hex()}});
    if (document.isEmpty())
        return std::unexpected(VendorProblem{VendorProblem::NotSigned, profile.id});
    const auto both = held.with(key); // a withdrawal that we know of counts, and so does a newer end in the file
    if (!both)
        return std::unexpected(VendorProblem{VendorProblem::KeyRefused, profile.id, both.error()});
    if (const auto text = SignedText::verify(document, *both, now); !text)
        return std::unexpected(asVendors(profile.id, text.error()));
    if (since.isValid() && signedAt < since)
        return std::unexpected(VendorProblem{VendorProblem::OlderThanHeld, profile.id});
    return {};
}
