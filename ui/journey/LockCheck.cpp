#include "ui/journey/LockCheck.h"

#include "app/vendors/BuiltInPins.h"
#include "ui/journey/Draft.h"

LockCheck LockCheck::make(const VendorBook &book, const VendorProfile &profile, const QDateTime &now)
{
    const auto pin = BuiltInPins::of(profile.id);
    const Fingerprint expected = pin ? pin->fingerprint : profile.fingerprint;
    auto vendor = book.find(profile.id);
    if (vendor && vendor->pin.fingerprint != expected) // another was put in its place under the same name
        vendor = std::unexpected(VendorProblem{VendorProblem::KeyRefused, profile.id,
                                               KeyProblem{KeyProblem::Mismatch, vendor->pin.fingerprint.hex()}});
    if (!vendor) {
        const auto why = vendor.error().keyProblem.value_or(KeyProblem{KeyProblem::NotAKey, vendor.error().detail});
        return {pin.has_value(), expected, std::nullopt, std::unexpected(why)};
    }
    auto verdict = verify(vendor->key, vendor->pin, now);
    return {pin.has_value(), expected, *std::move(vendor), std::move(verdict)};
}

LockState LockCheck::stateFor(const Draft &draft) const
{
    if (verdict)
        return LockState::Good;
    const bool chosen = verdict.error().what == KeyProblem::Expired && draft.oldLock()
        && draft.oldLock()->fingerprint == expected && draft.oldLock()->expiredOn == verdict.error().when;
    return chosen ? LockState::OldLockChosen : LockState::Refused;
}
