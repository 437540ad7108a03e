#pragma once

#include <QByteArray>

#include <memory>
#include <span>

/// A passphrase or a key, in memory that is locked against swapping and wiped at the end (QCA's SecureArray).
/// Move-only, never logged, never compared with ==, never made a QString.
class Secret final {
public:
    Secret(); ///< empty
    /// Takes the bytes over and wipes the source.
    [[nodiscard]] static Secret take(QByteArray &&bytes);
    /// A wiped buffer of this many bytes to read into.
    [[nodiscard]] static Secret ofSize(qsizetype size);

    Secret(Secret &&) noexcept;
    Secret &operator=(Secret &&) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] std::span<const char> bytes() const;
    [[nodiscard]] std::span<char> writable();
    /// Whether both hold the same bytes; how long it takes tells only how long they are.
    [[nodiscard]] bool matches(const Secret &other) const;
    [[nodiscard]] bool isEmpty() const { return bytes().empty(); }
    /// Shortens it; the rest is wiped.
    void truncate(qsizetype size);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};
