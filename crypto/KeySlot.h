#pragma once

#include "crypto/Secret.h"

#include <QByteArray>
#include <QString>

#include <expected>

/// Why a slot did not give its key.
struct SlotProblem {
    enum What {
        WrongPassphrase, ///< or a slot that was changed: the tag tells no more
        NotASlot, ///< another kind of file, or cut short
        NewerVersion,
        TooCostly, ///< asks for more than SlotLimits allow; nothing was allocated
        NoMemory, ///< this computer has not as much to give
    };
    What what;
    QString detail = {}; ///< for the log
};

/// What deriving the key from the passphrase costs (Argon2id, RFC 9106).
struct SlotCost {
    quint64 memory; ///< bytes
    quint32 passes;

    /// At least 256 MiB, and as many passes as take between 0.5 and 1 second on this computer.
    [[nodiscard]] static SlotCost calibrated();
};

/// The most that a slot may ask for before anything is allocated (THREATS-D8).
struct SlotLimits {
    quint64 memory = quint64{1} << 30; ///< bytes
    quint32 passes = 64;
    quint64 work = quint64{16} << 30; ///< bytes times passes: a minute or so
};

/// A 32-byte key, locked with a passphrase: Argon2id, then AES-256-GCM under a key from HKDF-SHA256 with the header's
/// bytes as info, so that nothing of the header can be changed. A fixed number of bytes.
namespace KeySlot {

inline constexpr qsizetype size = 102; ///< bytes of a slot: see KeySlot.cpp

/// The passphrase's bytes are UTF-8, as typed, in Unicode's form NFC.
[[nodiscard]] std::expected<QByteArray, SlotProblem> seal(const Secret &key, const Secret &passphrase,
                                                          const SlotCost &cost);
[[nodiscard]] std::expected<Secret, SlotProblem> open(const QByteArray &slot, const Secret &passphrase,
                                                      const SlotLimits &limits = {});

} // namespace KeySlot
