#pragma once

#include "crypto/KeyProblem.h"

#include <QString>

#include <optional>

/// Why a vendor cannot be read, added, renewed or removed.
struct VendorProblem {
    enum What {
        NotAProfile, ///< not a profile file of ours, or a version this program does not know
        TooBig, ///< over 1 MiB
        BadField, ///< one field is missing, of a wrong type, too long, or holds what it may not: the detail names it
        NoKey, ///< a profile to add that brings no key
        KeyRefused, ///< the key is not taken; why is in keyProblem
        IdTaken, ///< another vendor bears this id
        KeyTaken, ///< another vendor has this key: the detail is its id
        BadSignature, ///< the profile is not as its key's owner signed it
        NotSigned, ///< a change to a profile that the team signed, without their signature
        OlderThanHeld, ///< signed before the one that is held: an old state of things
        NoSuchVendor, ///< no vendor of this id
        IsBuiltIn, ///< a vendor of the program itself cannot be removed
        NotReadable, ///< a file of the person's own data is there and cannot be read
        NotWritten, ///< the disk did not take it; what stood there before still does
    };
    What what;
    QString detail = {}; ///< for the log and --json; no words for people
    std::optional<KeyProblem> keyProblem = {}; ///< KeyRefused: what is wrong with the key
};
