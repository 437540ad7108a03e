#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

/// A SHA-256 value: 32 bytes.
class Digest final {
public:
    /// From 64 hex digits; nullopt otherwise.
    [[nodiscard]] static std::optional<Digest> parse(QStringView hex);
    [[nodiscard]] static Digest sha256(QByteArrayView data);

    [[nodiscard]] QString hex() const; ///< lower case
    friend bool operator==(const Digest &, const Digest &) = default;

private:
    friend class Hasher;
    explicit Digest(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

/// SHA-256 over a stream.
class Hasher final {
public:
    Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    ~Hasher();

    void add(QByteArrayView data);
    [[nodiscard]] Digest finish(); ///< call once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-1 of some bytes: for v4 OpenPGP fingerprints (RFC 9580, 5.5.4.2) and names in key directories, never as a proof.
[[nodiscard]] QByteArray sha1ForFingerprint(QByteArrayView data);
