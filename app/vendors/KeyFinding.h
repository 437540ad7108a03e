#pragma once

#include "crypto/ArmorFaults.h"
#include "crypto/KeyProblem.h"

/// One thing that is wrong with a published key, or soon will be, for its owner to mend.
struct KeyFinding {
    enum What {
        MalformedArmor, ///< how is in `armor`
        NotReadStrictly, ///< as it stands, programs that go by the standard find no key in it
        PrivateKey, ///< a PRIVATE KEY block is published
        SeveralKeys, ///< nothing says which one is meant; each is judged
        Revoked,
        Expired,
        ExpiresSoon, ///< within 180 days
        NoEncryption, ///< no subkey that a report could be locked for
        OldHash, ///< held by SHA-1 or MD5 signatures only
        Weak, ///< RSA < 2048, DSA, ElGamal, an unknown kind or version
        NotProven, ///< no signature of the owner's that verifies
        NotYetValid, ///< made in the future
        NoAddress, ///< no name in it holds an address
        OtherAddress, ///< no name in it holds the address that reports go to, which is the detail
        // of a domain
        NoSecurityTxt,
        TextWithoutEnd, ///< the security.txt lacks "Expires:"
        TextOver, ///< it ran out
        TextOverSoon,
        NoEncryptionLine, ///< it does not say where the key is
        NoKeyThere, ///< a place that was named, or answers, has no key that can be read
        OtherKeyThere, ///< than in the place that is the detail
        OtherCopyThere, ///< the same key, with another end
    };
    enum Part { Whole, Primary, Subkey };

    What what;
    int line = 0; ///< in the file, from 1; 0: none in particular
    Part part = Whole;
    QString fingerprint = {}; ///< of the key or subkey that it is about; may be empty
    std::optional<QDateTime> when = {}; ///< Expired, ExpiresSoon: the end; TextOver, TextOverSoon: that of the text
    std::optional<ArmorFault::What> armor = {};
    QString detail = {}; ///< the kind that is weak, the name with an old hash, the address
    QString place = {}; ///< of a domain: its URL
};
