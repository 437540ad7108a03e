#include "crypto/openpgp/Engine.h"

#include "crypto/openpgp/Packets.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Engine {

namespace {

constexpr std::array brokenHashes{"SHA1", "MD5", "RIPEMD160"};

std::mutex &stderrMutex() // the descriptor is the process's, so is its lock
{
    static std::mutex mutex;
    return mutex;
}

/// The engine lets SHA-1 pass in signatures over keys made before 2024; others can break such a signature whatever
/// date it bears (THREATS-K9).
bool refuseBrokenHashes(rnp_ffi_t ffi)
{
    return std::ranges::all_of(brokenHashes, [&](const char *hash) {
        return rnp_add_security_rule(ffi, RNP_FEATURE_HASH_ALG, hash, RNP_SECURITY_OVERRIDE | RNP_SECURITY_VERIFY_KEY,
                                     0, RNP_SECURITY_INSECURE)
            == RNP_SUCCESS;
    });
}

template <typename Handle, typename Count, typename At> std::vector<Handle> all(const Count &count, const At &at)
{
    size_t n = 0;
    std::vector<Handle> found;
    if (count(&n) != RNP_SUCCESS)
        return found;
    for (size_t i = 0; i < n; ++i) {
        Handle handle;
        if (out(handle, [&](auto *p) { return at(i, p); }))
            found.push_back(std::move(handle));
    }
    return found;
}

} // namespace

Hush::Hush() : m_lock(stderrMutex())
{
#if !defined(__SANITIZE_ADDRESS__)                                                                                     \
    && !(defined(__clang__) && __has_feature(address_sanitizer)) // its words must be seen
    std::fflush(stderr);
    m_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_stderr >= 0 && null >= 0)
        dup2(null, STDERR_FILENO);
    if (null >= 0)
        close(null);
#endif
}

Hush::~Hush()
{
    if (m_stderr < 0)
        return;
    std::fflush(stderr);
    dup2(m_stderr, STDERR_FILENO);
    close(m_stderr);
}

Ffi context(const std::optional<QDateTime> &clock)
{
    Ffi ffi;
    if (!out(ffi, [](auto *p) { return rnp_ffi_create(p, RNP_KEYSTORE_GPG, RNP_KEYSTORE_GPG); }))
        return {};
    if (clock && rnp_set_timestamp(ffi.get(), static_cast<uint64_t>(clock->toSecsSinceEpoch())) != RNP_SUCCESS)
        return {};
    return ffi;
}

std::expected<Loaded, KeyProblem> load(const std::vector<QByteArray> &copies, const std::optional<QDateTime> &clock)
{
    const Hush hush;
    const auto pin = copies.empty() ? std::nullopt : Packets::pinOf(copies.front());
    if (!pin)
        return std::unexpected(KeyProblem{KeyProblem::Weak, QStringLiteral("not a version 4 key")});

    Loaded loaded{context(clock), {}};
    if (!loaded.ffi || !refuseBrokenHashes(loaded.ffi.get()))
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no context")});
    for (const QByteArray &copy : copies) {
        Input input;
        if (!out(input, [&](auto *p) {
                return rnp_input_from_memory(p, reinterpret_cast<const uint8_t *>(copy.constData()),
                                             static_cast<size_t>(copy.size()), false);
            }))
            return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no input")});
        const rnp_result_t imported =
            rnp_import_keys(loaded.ffi.get(), input.get(), RNP_LOAD_SAVE_PUBLIC_KEYS, nullptr);
        if (imported != RNP_SUCCESS)
            return std::unexpected(KeyProblem{KeyProblem::NotAKey, QString::fromUtf8(rnp_result_to_string(imported))});
    }

    // exactly one primary key, and it is the one that we read ourselves
    rnp_identifier_iterator_t walk = nullptr;
    if (rnp_identifier_iterator_create(loaded.ffi.get(), &walk, "fingerprint") != RNP_SUCCESS)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no keys")});
    const std::unique_ptr<rnp_identifier_iterator_st, Destroyer<rnp_identifier_iterator_destroy>> walker(walk);
    const char *id = nullptr;
    while (rnp_identifier_iterator_next(walker.get(), &id) == RNP_SUCCESS && id) {
        Key key;
        if (!out(key, [&](auto *p) { return rnp_locate_key(loaded.ffi.get(), "fingerprint", id, p); })
            || !value(false, [&](bool *p) { return rnp_key_is_primary(key.get(), p); }))
            continue;
        if (loaded.primary)
            return std::unexpected(KeyProblem{KeyProblem::SeveralKeys});
        loaded.primary = std::move(key);
    }
    if (!loaded.primary || fingerprint(loaded.primary) != pin->fingerprint.hex())
        return std::unexpected(KeyProblem{KeyProblem::EngineDisagrees, QStringLiteral("fingerprints differ")});
    return loaded;
}

std::vector<Key> subkeys(const Key &primary)
{
    return all<Key>([&](size_t *n) { return rnp_key_get_subkey_count(primary.get(), n); },
                    [&](size_t i, auto *p) { return rnp_key_get_subkey_at(primary.get(), i, p); });
}

std::vector<Signature> signatures(const Key &key)
{
    return all<Signature>([&](size_t *n) { return rnp_key_get_signature_count(key.get(), n); },
                          [&](size_t i, auto *p) { return rnp_key_get_signature_at(key.get(), i, p); });
}

std::vector<UserId> userIds(const Key &primary)
{
    return all<UserId>([&](size_t *n) { return rnp_key_get_uid_count(primary.get(), n); },
                       [&](size_t i, auto *p) { return rnp_key_get_uid_handle_at(primary.get(), i, p); });
}

std::vector<Signature> signatures(const UserId &userId)
{
    return all<Signature>([&](size_t *n) { return rnp_uid_get_signature_count(userId.get(), n); },
                          [&](size_t i, auto *p) { return rnp_uid_get_signature_at(userId.get(), i, p); });
}

QString type(const Signature &signature)
{
    return text([&](char **p) { return rnp_signature_get_type(signature.get(), p); });
}

bool isRevocation(const Signature &signature)
{
    return type(signature).contains(u"revocation");
}

bool hasBrokenHash(rnp_signature_handle_t signature)
{
    const QString hash = text([&](char **p) { return rnp_signature_get_hash_alg(signature, p); });
    return std::ranges::any_of(brokenHashes, [&](const char *broken) { return hash == QLatin1StringView(broken); });
}

QString fingerprint(const Key &key)
{
    return text([&](char **p) { return rnp_key_get_fprint(key.get(), p); }).toUpper();
}

std::optional<QByteArray> exportPublic(const Key &primary)
{
    Output output;
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (!out(output, [](auto *p) { return rnp_output_to_memory(p, 0); })
        || rnp_key_export(primary.get(), output.get(), RNP_KEY_EXPORT_PUBLIC | RNP_KEY_EXPORT_SUBKEYS) != RNP_SUCCESS
        || rnp_output_memory_get_buf(output.get(), &bytes, &size, false) != RNP_SUCCESS)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

} // namespace Engine
