#include "crypto/openpgp/SignedText.h"

#include "crypto/ClockFault.h"
#include "crypto/openpgp/Engine.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestDocument = 1024LL * 1024;
constexpr size_t mostSignatures = 4;
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

KeyProblem bad(const char *why)
{
    return {KeyProblem::BadSignature, QString::fromLatin1(why)};
}

/// The signature of a hash that others can break proves nothing (THREATS-K9).
bool hasSoundHash(rnp_op_verify_signature_t signature)
{
    const QString hash = Engine::text([&](char **p) { return rnp_op_verify_signature_get_hash(signature, p); });
    return !hash.isEmpty() && hash != "SHA1"_L1 && hash != "MD5"_L1 && hash != "RIPEMD160"_L1;
}

bool isGood(rnp_op_verify_signature_t signature)
{
    return rnp_op_verify_signature_get_status(signature) == RNP_SUCCESS && hasSoundHash(signature);
}

/// What the engine says of a document at one time.
struct Judged {
    std::vector<QDateTime> made; ///< when each signature says that it was made, good or not
    std::expected<SignedText, KeyProblem> result;
};

Judged judge(const QByteArray &document, const Certificate &signer, const std::optional<QDateTime> &at)
{
    Judged judged{{}, std::unexpected(bad("not one signed text"))};
    const auto failed = [&](const KeyProblem &problem) {
        judged.result = std::unexpected(problem);
        return judged;
    };
    const QByteArray frame = trimmed(document) + '\n';
    if (!isOneFrame(QByteArrayView(frame).chopped(1)))
        return judged;
    const auto loaded = Engine::load({signer.bytes()}, at); // this key and no other
    if (!loaded)
        return failed(loaded.error());
    const Engine::Hush hush;
    if (Engine::value(true, [&](bool *p) { return rnp_key_is_revoked(loaded->primary.get(), p); }))
        return failed({KeyProblem::Revoked, u"signer"_s});

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
        return failed({KeyProblem::EngineFailed, u"no verification"_s});
    const bool isSigned = rnp_op_verify_execute(check.get()) == RNP_SUCCESS;

    std::optional<QDateTime> when;
    size_t count = 0;
    rnp_op_verify_get_signature_count(check.get(), &count);
    for (size_t i = 0; i < std::min(count, mostSignatures); ++i) {
        rnp_op_verify_signature_t signature = nullptr; // the operation's own
        uint32_t made = 0;
        uint32_t expires = 0;
        if (rnp_op_verify_get_signature_at(check.get(), i, &signature) != RNP_SUCCESS
            || rnp_op_verify_signature_get_times(signature, &made, &expires) != RNP_SUCCESS)
            continue;
        judged.made.push_back(QDateTime::fromSecsSinceEpoch(made, QTimeZone::UTC));
        if (!when && isGood(signature))
            when = judged.made.back();
    }
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (!isSigned || !when)
        return failed(bad(isSigned ? "no good signature" : "not this key's"));
    if (rnp_output_memory_get_buf(output.get(), &bytes, &size, false) != RNP_SUCCESS)
        return failed({KeyProblem::EngineFailed, u"no text"_s});
    judged.result = SignedText{QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)), *when};
    return judged;
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
    if (const auto fault = clockFault(now))
        return std::unexpected(*fault);
    return judge(document, signer, now).result;
}

std::expected<SignedText, KeyProblem> SignedText::verifyKept(const QByteArray &document, const Certificate &signer)
{
    auto judged = judge(document, signer, {}); // for the times alone
    for (const QDateTime &made : std::exchange(judged.made, {})) {
        judged.result = judge(document, signer, made).result;
        if (judged.result)
            break;
    }
    return judged.result;
}
