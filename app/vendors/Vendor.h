#pragma once

#include "app/vendors/VendorProfile.h"
#include "crypto/Pin.h"
#include "crypto/openpgp/Certificate.h"

/// Someone who can be told about a problem: the profile, the key at hand, and what that key must be. The key matches
/// the pin; whether it can be used today is for verify() to say, at every use.
struct Vendor {
    enum Origin { BuiltIn, AddedByYou };

    VendorProfile profile;
    QString policy; ///< what they ask of people who report, in full, Markdown; empty when added by the person
    Pin pin;
    Certificate key;
    Origin origin;
    bool signedByThem = false; ///< the profile bears a signature of the key: only they can change it
    bool renewedCopy = false; ///< the key is a newer copy than the one that came with the vendor
    /// Why a renewed copy that lies in the person's data was not used.
    std::optional<KeyProblem> ignoredCopy = {};
};
