#pragma once

#include "crypto/KeyProblem.h"

#include <QByteArray>
#include <QDateTime>

#include <rnp/rnp.h>
#include <rnp/rnp_err.h>

#include <expected>
#include <memory>
#include <mutex>

/// librnp's handles in RAII. Only crypto/openpgp includes this; an Ffi stays on the thread that made it.
namespace Engine {

template <auto destroy> struct Destroyer {
    template <typename T> void operator()(T *handle) const { destroy(handle); }
};
using Ffi = std::unique_ptr<rnp_ffi_st, Destroyer<rnp_ffi_destroy>>;
using Input = std::unique_ptr<rnp_input_st, Destroyer<rnp_input_destroy>>;
using Output = std::unique_ptr<rnp_output_st, Destroyer<rnp_output_destroy>>;
using Key = std::unique_ptr<rnp_key_handle_st, Destroyer<rnp_key_handle_destroy>>;
using UserId = std::unique_ptr<rnp_uid_handle_st, Destroyer<rnp_uid_handle_destroy>>;
using Signature = std::unique_ptr<rnp_signature_handle_st, Destroyer<rnp_signature_handle_destroy>>;
using Encryption = std::unique_ptr<rnp_op_encrypt_st, Destroyer<rnp_op_encrypt_destroy>>;
using Verification = std::unique_ptr<rnp_op_verify_st, Destroyer<rnp_op_verify_destroy>>;

/// librnp reports each odd signature on stderr and has no switch for it: while one of these lives, stderr is silent.
/// Held for the milliseconds of reading a key only.
class Hush final {
public:
    Hush();
    ~Hush();
    Hush(const Hush &) = delete;
    Hush &operator=(const Hush &) = delete;

private:
    std::unique_lock<std::mutex> m_lock;
    int m_stderr = -1;
};

/// A handle's out-parameter: `Engine::out(key, [&](auto *p) { return rnp_locate_key(..., p); })`.
template <typename Handle, typename Call> [[nodiscard]] bool out(Handle &handle, const Call &call)
{
    typename Handle::pointer raw = nullptr;
    const bool done = call(&raw) == RNP_SUCCESS && raw;
    handle.reset(raw);
    return done;
}

/// Text that the engine allocated, copied and freed.
template <typename Call> [[nodiscard]] QString text(const Call &call)
{
    char *raw = nullptr;
    if (call(&raw) != RNP_SUCCESS || !raw)
        return {};
    const QString copy = QString::fromUtf8(raw);
    rnp_buffer_destroy(raw);
    return copy;
}

template <typename T, typename Call> [[nodiscard]] T value(T otherwise, const Call &call)
{
    T result = otherwise;
    return call(&result) == RNP_SUCCESS ? result : otherwise;
}

/// A fresh context; with a clock, every judgement in it is made at that time.
[[nodiscard]] Ffi context(const std::optional<QDateTime> &clock);

/// One certificate loaded into a fresh context, and its primary key.
struct Loaded {
    Ffi ffi;
    Key primary;
};

/// Loads exactly one certificate and compares its fingerprint, as the engine sees it, with our own reading of the
/// packets: EngineDisagrees otherwise. `copies` are imported in this order and merged (same primary key only).
[[nodiscard]] std::expected<Loaded, KeyProblem> load(const std::vector<QByteArray> &copies,
                                                     const std::optional<QDateTime> &clock);

[[nodiscard]] std::vector<Key> subkeys(const Key &primary);
[[nodiscard]] std::vector<Signature> signatures(const Key &key); ///< of the key itself, not of its user ids
[[nodiscard]] std::vector<UserId> userIds(const Key &primary);
[[nodiscard]] std::vector<Signature> signatures(const UserId &userId);
[[nodiscard]] QString type(const Signature &signature); ///< "subkey binding", "key revocation", ...
[[nodiscard]] bool isRevocation(const Signature &signature); ///< whether it verifies or not
/// Whether others can break the hash that was signed (RFC 9580, 9.5): SHA-1, MD5, RIPEMD-160.
[[nodiscard]] bool hasBrokenHash(rnp_signature_handle_t signature);
[[nodiscard]] QString fingerprint(const Key &key); ///< upper-case hex
[[nodiscard]] std::optional<QByteArray> exportPublic(const Key &primary);

} // namespace Engine
