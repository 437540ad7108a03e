#include "crypto/openpgp/SignedText.h"

#include "crypto/openpgp/Engine.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestDocument = 1024LL * 1024;
constexpr QByteArrayView begin("-----BEGIN PGP SIGNED MESSAGE-----");
constexpr QByteArrayView beginSignature("-----BEGIN PGP SIGNATURE-----");
constexpr QByteArrayView end("-----END PGP SIGNATURE-----");

QByteArray trimmed(const QByteArray &document)
{
    return (document.startsWith("\xef\xbb\xbf") ? document.sliced(3) : document).trimmed();
}

/// One frame and nothing around it: a reader must not take for signed what stands before or behind.
bool isOneFrame(QByteArrayView document)
{
    return document.size() <= largestDocument && document.startsWith(begin) && document.endsWith(end)
        && document.count(begin) == 1 && document.count(beginSignature) == 1 && document.count(end) == 1;
}

/// The signature of a hash that others can break proves nothing (THREATS-K9).
bool hasSoundHash(rnp_op_verify_signature_t signature)
{
    const QString hash = Engine::text([&](char **p) { return rnp_op_verify_signature_get_hash(signature, p); });
    return !hash.isEmpty() && hash != "SHA1"_L1 && hash != "MD5"_L1 && hash != "RIPEMD160"_L1;
}

/// When it was made, if it is a good one.
std::optional<QDateTime> goodSince(rnp_op_verify_signature_t signature)
{
    uint32_t made = 0;
    uint32_t expires = 0;
    if (rnp_op_verify_signature_get_status(signature) != RNP_SUCCESS || !hasSoundHash(signature)
        || rnp_op_verify_signature_get_times(signature, &made, &expires) != RNP_SUCCESS)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(made, QTimeZone::UTC);
}

KeyProblem bad(const char *why)
{
    return {KeyProblem::BadSignature, QString::fromLatin1(why)};
}

} // namespace

bool SignedText::isOne(const QByteArray &document)
{
    return trimmed(document).startsWith(begin);
}

QByteArray SignedText::unproven(const QByteArray &document)
{
    QByteArray text = trimmed(document);
    if (!isOneFrame(text))
        return {};
    text.replace("\r\n", "\n");
    const qsizetype blank = text.indexOf("\n\n");
    const qsizetype signature = text.indexOf(beginSignature);
    if (blank < 0 || blank > signature)
        return {};
    text = text.sliced(blank + 1, signature - blank - 1);
    return text.replace("\n- ", "\n").sliced(1); // RFC 9580, 7.2: dash escaping
}

std::expected<SignedText, KeyProblem> SignedText::verify(const QByteArray &document, const Certificate &signer,
                                                         const QDateTime &now)
{
    const QByteArray frame = trimmed(document) + '\n';
    if (!isOneFrame(QByteArrayView(frame).chopped(1)))
        return std::unexpected(bad("not one signed text"));
    const auto loaded = Engine::load({signer.bytes()}, now); // this key and no other
    if (!loaded)
        return std::unexpected(loaded.error());
    const Engine::Hush hush;
    if (Engine::value(true, [&](bool *p) { return rnp_key_is_revoked(loaded->primary.get(), p); }))
        return std::unexpected(KeyProblem{KeyProblem::Revoked, u"signer"_s});

    Engine::Input input;
    Engine::Output output;
    Engine::Verification check;
    if (!Engine::out(input,
                     [&](auto *p) {
                         return rnp_input_from_memory(p, reinterpret_cast<const uint8_t *>(frame.constData()),
                                                      static_cast<size_t>(frame.size()), false);
                     })
        || !Engine::out(output, [](auto *p) { return rnp_output_to_memory(p, largestDocument); })
        || !Engine::out(check,
                        [&](auto *p) { return rnp_op_verify_create(p, loaded->ffi.get(), input.get(), output.get()); }))
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, u"no verification"_s});
    if (rnp_op_verify_execute(check.get()) != RNP_SUCCESS)
        return std::unexpected(bad("not this key's"));

    std::optional<QDateTime> when;
    size_t count = 0;
    rnp_op_verify_get_signature_count(check.get(), &count);
    for (size_t i = 0; i < count && !when; ++i) {
        rnp_op_verify_signature_t signature = nullptr; // the operation's own
        if (rnp_op_verify_get_signature_at(check.get(), i, &signature) == RNP_SUCCESS)
            when = goodSince(signature);
    }
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (!when)
        return std::unexpected(bad("no good signature"));
    if (rnp_output_memory_get_buf(output.get(), &bytes, &size, false) != RNP_SUCCESS)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, u"no text"_s});
    return SignedText{QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), *when};
}
