#pragma once

#include "app/evidence/Scanner.h"
#include "app/evidence/TakenFile.h"
#include "crypto/Digest.h"

#include <QSet>

#include <map>

/// What a person decided about the findings of one text: whole kinds, and single ones that differ.
struct HideWishes {
    SecretKinds kinds = {};
    std::map<qint64, bool> single = {}; ///< by Finding::offset: true hides it, false keeps it

    /// All kinds.
    [[nodiscard]] static HideWishes all() { return {.kinds = SecretKinds().set()}; }
    [[nodiscard]] bool hides(const Finding &finding) const;
};

/// What stands in a finding's place: "[hidden: password]"; "[hidden: address 2]" where the text holds several values of
/// its kind, the same number for the same value.
[[nodiscard]] QByteArray hiddenMark(const Finding &finding, const ScanTotals &totals);

/// A text as it reads with things hidden: a sequential device over the original, made while it is read. The text keeps
/// its encoding, and all else byte for byte. `totals` come from a scan() of the same bytes with the same rules; a read
/// fails when the original has other ones by now.
class RedactedDevice final : public QIODevice {
public:
    RedactedDevice(std::shared_ptr<const SecretRules> rules, std::unique_ptr<QIODevice> original, HideWishes wishes,
                   const ScanTotals &totals);
    ~RedactedDevice() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] std::vector<TakenOut> takenOut() const; ///< so far, by kind

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool fill();

    std::unique_ptr<QIODevice> m_original;
    Scanner m_scanner;
    HideWishes m_wishes;
    ScanTotals m_totals;
    std::array<qint64, secretKindCount> m_hidden = {};
    std::array<QSet<quint32>, secretKindCount> m_values; ///< of what was hidden, their numbers
    QByteArray m_ready; ///< made and not yet read, from m_taken on
    qsizetype m_taken = 0;
    bool m_ended = false;
};

/// The file as it goes with things hidden: nothing of it lies on a disk, it is made anew each time it is read. Its size
/// and SHA-256 are those of the copy, and takenOut() tells the team what is missing. The file itself when nothing is to
/// be hidden. It is read twice: `working` is told the bytes done of twice its size; false from it ends the work:
/// Stopped.
[[nodiscard]] std::expected<TakenFile, EvidenceProblem> withHidden(const TakenFile &file,
                                                                   const std::shared_ptr<const SecretRules> &rules,
                                                                   const HideWishes &wishes,
                                                                   const std::function<bool(qint64)> &working = {});
