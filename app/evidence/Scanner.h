#pragma once

#include "app/evidence/EvidenceProblem.h"
#include "app/evidence/Finding.h"
#include "app/evidence/SecretRules.h"
#include "app/evidence/TextEncoding.h"

#include <QByteArrayView>
#include <QIODevice>

#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// What a whole text held, as counts.
struct ScanTotals {
    struct OfKind {
        qint64 findings = 0;
        quint32 values = 0; ///< different ones; Scanner::mostValues stands for that many or more
        friend bool operator==(const OfKind &, const OfKind &) = default;
    };
    TextEncoding encoding = TextEncoding::Utf8; ///< NotText: nothing was looked for
    qint64 bytes = 0;
    std::array<OfKind, secretKindCount> kinds = {};

    [[nodiscard]] const OfKind &of(SecretKind kind) const { return kinds[numberOf(kind)]; }
    [[nodiscard]] qint64 findings() const; ///< of all kinds
    friend bool operator==(const ScanTotals &, const ScanTotals &) = default;
};

/// Looks through a text of any size, piece by piece, in memory that does not grow with it (THREATS-L6). Reads its
/// device once from where it stands, which may be a sequential one. Takes long: not for the GUI thread.
class Scanner final {
public:
    static constexpr quint32 mostValues = 100'000; ///< told apart in one kind

    /// A stretch of the original and all that was found in it; no finding reaches over its end. Valid until the next.
    struct Piece {
        qint64 offset; ///< of its first byte
        QByteArrayView bytes;
        std::span<const Finding> findings; ///< in their order
    };

    /// The device outlives the scanner.
    Scanner(std::shared_ptr<const SecretRules> rules, QIODevice &device);
    ~Scanner();
    Scanner(const Scanner &) = delete;
    Scanner &operator=(const Scanner &) = delete;

    /// The next one, at the most about 1 MiB; nothing at the end. Unreadable when the device fails. What is no text
    /// comes in pieces without findings.
    [[nodiscard]] std::expected<std::optional<Piece>, EvidenceProblem> next();
    /// So far.
    [[nodiscard]] const ScanTotals &totals() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

/// Told of each piece as it comes: its findings (valid during the call) and how many bytes are done. False ends the
/// scan: Stopped.
using ScanWatcher = std::function<bool(std::span<const Finding>, qint64 bytesDone)>;

/// All of a device.
[[nodiscard]] std::expected<ScanTotals, EvidenceProblem> scan(const std::shared_ptr<const SecretRules> &rules,
                                                              QIODevice &device, const ScanWatcher &watcher = {});

/// What a person typed. Offsets and lengths count QChars.
[[nodiscard]] std::vector<Finding> findSecrets(const std::shared_ptr<const SecretRules> &rules, QStringView text);
