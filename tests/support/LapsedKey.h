#pragma once

#include "tests/support/KeyEdits.h"

/// A key of which one part ran out or was withdrawn, and the copy that its owner published with a later end of both:
/// the cells of "The key never strands anyone" (docs/PRODUCT.md).
struct LapsedKey {
    enum How { Expired, Revoked };
    enum Part { Primary, Subkey };

    How how;
    Part part;
    QString fingerprint = {};
    QByteArray published = {};
    QByteArray renewed = {}; ///< without the withdrawal
    QDateTime first; ///< the end of `part`
    QDateTime second; ///< the end of the other one, 101 seconds later, as it is with IVPN's

    [[nodiscard]] static std::vector<LapsedKey> all();
    /// One second either side of both ends.
    [[nodiscard]] std::vector<QDateTime> clocks() const
    {
        return {first.addSecs(-1), first.addSecs(1), second.addSecs(-1), second.addSecs(1)};
    }
    [[nodiscard]] std::string name() const;
};
