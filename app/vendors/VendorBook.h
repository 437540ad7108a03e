#pragma once

#include "app/vendors/Vendor.h"
#include "app/vendors/VendorShelf.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QDir>

#include <memory>

struct ProfileFile;

/// Everyone who can be told: the built-in vendors, those the person added, and renewed copies of their keys.
///
/// Nothing that was judged is kept: each call reads again and compares each key with its pin again (THREATS-K14).
class VendorBook final {
public:
    /// All that can be read, built-in ones first, and a problem for each that cannot; its detail names the vendor.
    struct Listing {
        std::vector<Vendor> vendors;
        std::vector<VendorProblem> problems;
    };

    /// Tests hand in another place of the built-in profiles.
    explicit VendorBook(std::shared_ptr<VendorShelf> own, const QDir &builtIn = QDir(QStringLiteral(":/vendors")));

    [[nodiscard]] Listing list() const;
    [[nodiscard]] std::expected<Vendor, VendorProblem> find(const QString &id) const;
    /// What is known of a vendor, also when the key that came with it is not taken: a report can be written all the
    /// same. For show only: of a signed profile whose key is not taken, nothing is proven.
    [[nodiscard]] std::expected<VendorProfile, VendorProblem> profile(const QString &id) const;

    /// The id of another vendor than `id` that has this key, also if it is not taken.
    [[nodiscard]] std::optional<QString> otherHolder(const QString &id, const Fingerprint &key) const;

    /// A profile file with its key inside, as one person may hand it to another. One that the team signed may take the
    /// place of the one that is held under its id, if that has the same key; nothing else may (IdTaken, NotSigned). A
    /// key that another vendor has is taken for no second one (KeyTaken). `now`: when a signature has to be good.
    [[nodiscard]] std::expected<Vendor, VendorProblem> add(const QByteArray &profile,
                                                           const QDateTime &now = QDateTime::currentDateTimeUtc());
    [[nodiscard]] std::expected<Vendor, VendorProblem> add(VendorProfile profile);
    /// A key alone: taken only with the fingerprint that the person has from elsewhere.
    [[nodiscard]] std::expected<Vendor, VendorProblem>
    addKey(const QString &id, const QString &address, const Fingerprint &fingerprint, const QByteArray &published);
    /// A profile file to share, with the key inside: as the team signed it, else as it is held.
    [[nodiscard]] std::expected<QByteArray, VendorProblem> exported(const QString &id) const;
    /// Forgets a vendor that the person added.
    [[nodiscard]] std::expected<void, VendorProblem> remove(const QString &id);

    /// Takes in a newer copy of a vendor's key: merged with the one at hand, never put in its place. Kept whenever
    /// merge() accepts it, also when the owner's later word is an earlier end or a withdrawal. A withdrawal that the
    /// shelf does not take (NotWritten) holds all the same until the program ends.
    [[nodiscard]] std::expected<Renewal, VendorProblem> renew(const QString &id, const QByteArray &published,
                                                              const QDateTime &now);

    /// Whether this is the name of a renewed copy on the shelf, and what two of them are together: nullopt if one
    /// cannot be read, or they are of two keys.
    [[nodiscard]] static bool isKeyCopy(const QString &name);
    [[nodiscard]] static std::optional<QByteArray> bothCopies(const QByteArray &stored, const QByteArray &newer);

private:
    [[nodiscard]] QStringList ids() const; ///< of all that may be read, built-in ones first
    [[nodiscard]] std::expected<Vendor, VendorProblem> readBuiltIn(const QString &id, const Pin &pin) const;
    [[nodiscard]] std::expected<Vendor, VendorProblem> readAdded(const QString &id) const;
    [[nodiscard]] Vendor withRenewedCopy(Vendor vendor) const;
    [[nodiscard]] std::expected<QByteArray, VendorProblem> onShelf(const QString &name) const;
    [[nodiscard]] std::expected<Vendor, VendorProblem> store(ProfileFile file, const QDateTime &now);

    std::shared_ptr<VendorShelf> m_own;
    std::shared_ptr<MemoryShelf> m_unkept = std::make_shared<MemoryShelf>(); ///< withdrawals that `own` did not take
    QDir m_builtIn;
};
