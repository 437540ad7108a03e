#pragma once

#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace QCA {
class Initializer;
}

/// Why the cryptographic primitives cannot be trusted on this computer.
struct CryptoProblem {
    enum What {
        NoProvider, ///< qca-ossl is missing: QCA would fall back to std::rand() (docs/decisions/0001)
    };
    What what;
    QString detail; ///< for the log: which primitive, and whose it is
};

/// QCA, started and checked. Made once, first thing in main(), and outlives all that uses Digest, Random or Secret.
class Crypto final {
public:
    /// Starts QCA from the system's own plugin folder only (THREATS-P4) and insists that random, SHA-1, SHA-256,
    /// HKDF-SHA256 and AES-256-GCM come from qca-ossl. Needs a QCoreApplication.
    [[nodiscard]] static std::expected<Crypto, CryptoProblem> start();

    [[nodiscard]] static QString version(); ///< of QCA, as it runs

    Crypto(Crypto &&) noexcept;
    Crypto &operator=(Crypto &&) noexcept;
    Crypto(const Crypto &) = delete;
    Crypto &operator=(const Crypto &) = delete;
    ~Crypto();

private:
    explicit Crypto(std::unique_ptr<QCA::Initializer> qca);
    std::unique_ptr<QCA::Initializer> m_qca;
};

/// The check alone: `owner` names the provider that QCA gives for a primitive, or "" for none.
[[nodiscard]] std::expected<void, CryptoProblem> checkProviders(const std::function<QString(const char *)> &owner);
