#include "crypto/openpgp/Sealer.h"

#include "crypto/openpgp/ArmorWriter.h"
#include "crypto/openpgp/BehindWriter.h"
#include "crypto/openpgp/Engine.h"
#include "crypto/openpgp/ReadBack.h"

#include <QFileDevice>

namespace {

/// What the engine's reading and writing callbacks share.
struct Flow {
    const PlainSource &plain;
    BehindWriter &sealed;
    const std::stop_token &cancel;
    std::optional<SealProblem::What> fault = {};

    bool fail(SealProblem::What what)
    {
        fault = fault.value_or(what);
        return false;
    }
};

bool readPlain(void *context, void *buffer, size_t size, size_t *read)
{
    auto *flow = static_cast<Flow *>(context);
    *read = 0;
    if (flow->cancel.stop_requested())
        return flow->fail(SealProblem::Cancelled);
    const qint64 n = flow->plain({static_cast<char *>(buffer), size});
    if (n < 0)
        return flow->fail(flow->cancel.stop_requested() ? SealProblem::Cancelled : SealProblem::ReadFailed);
    *read = static_cast<size_t>(n);
    return true; // at the end with *read = 0; false would abort
}

bool writeSealed(void *context, const void *buffer, size_t size)
{
    auto *flow = static_cast<Flow *>(context);
    return flow->sealed.write({static_cast<const char *>(buffer), static_cast<qsizetype>(size)})
        || flow->fail(SealProblem::WriteFailed);
}

std::optional<Engine::Key> subkeyOf(const Engine::Loaded &loaded, const Fingerprint &wanted)
{
    for (auto &subkey : Engine::subkeys(loaded.primary)) {
        if (Engine::fingerprint(subkey) == wanted.hex())
            return std::move(subkey);
    }
    return std::nullopt;
}

/// A literal packet's name has one byte for its length (RFC 9580, 5.9); no character is cut in two.
QByteArray fitting(const QString &name)
{
    constexpr qsizetype longest = 255;
    QByteArray bytes = name.toUtf8();
    while (bytes.size() > longest || (!bytes.isEmpty() && !bytes.isValidUtf8()))
        bytes.chop(1);
    return bytes;
}

rnp_result_t configure(rnp_op_encrypt_t op, rnp_key_handle_t subkey, const VerifiedKey &key, const SealForm &form)
{
    constexpr int zlibLevel = 6;
    const rnp_result_t steps[] = {
        rnp_op_encrypt_add_recipient(op, subkey),
        rnp_op_encrypt_set_cipher(op, RNP_ALGNAME_AES_256),
        rnp_op_encrypt_set_aead(op, key.announcesAead() ? "OCB" : "None"),
        rnp_op_encrypt_set_compression(op, form.compressed ? "ZLIB" : "Uncompressed", form.compressed ? zlibLevel : 0),
        rnp_op_encrypt_set_file_name(op, fitting(form.name).constData()),
        rnp_op_encrypt_set_file_mtime(op, 0),
    };
    for (const rnp_result_t step : steps) {
        if (step != RNP_SUCCESS)
            return step;
    }
    return RNP_SUCCESS;
}

} // namespace

std::expected<void, SealProblem> seal(const VerifiedKey &key, const PlainSource &plain, QIODevice &out,
                                      const SealForm &form, const std::stop_token &cancel)
{
    // A fresh context with exactly the verified certificate: no other key can become a recipient.
    const auto loaded = Engine::load({key.certificate().bytes()}, key.clock());
    if (!loaded)
        return std::unexpected(SealProblem{SealProblem::KeyUnusable, loaded.error().detail});
    const auto subkey = subkeyOf(*loaded, key.subkey());
    if (!subkey)
        return std::unexpected(SealProblem{SealProblem::KeyUnusable, QStringLiteral("no such subkey")});

    const qint64 start = out.pos();
    ArmorWriter armor(out);
    BehindWriter behind(
        [&](const QByteArray &bytes) { return form.armored ? armor.write(bytes) : out.write(bytes) == bytes.size(); });
    Flow flow{plain, behind, cancel};
    Engine::Input input;
    Engine::Output output;
    Engine::Encryption op;
    if (!Engine::out(input, [&](auto *p) { return rnp_input_from_callback(p, readPlain, nullptr, &flow); })
        || !Engine::out(output, [&](auto *p) { return rnp_output_to_callback(p, writeSealed, nullptr, &flow); })
        || !Engine::out(
            op, [&](auto *p) { return rnp_op_encrypt_create(p, loaded->ffi.get(), input.get(), output.get()); }))
        return std::unexpected(SealProblem{SealProblem::EngineFailed, QStringLiteral("no operation")});
    if (const rnp_result_t configured = configure(op.get(), subkey->get(), key, form); configured != RNP_SUCCESS)
        return std::unexpected(
            SealProblem{SealProblem::KeyUnusable, QString::fromUtf8(rnp_result_to_string(configured))});

    if (form.armored && !armor.start())
        return std::unexpected(SealProblem{SealProblem::WriteFailed, out.errorString()});
    rnp_result_t sealed = rnp_op_encrypt_execute(op.get());
    op.reset();
    if (sealed == RNP_SUCCESS)
        sealed = rnp_output_finish(output.get());
    output.reset();
    if (!behind.finish())
        flow.fail(SealProblem::WriteFailed);
    if (flow.fault)
        return std::unexpected(SealProblem{*flow.fault, out.errorString()});
    if (sealed != RNP_SUCCESS)
        return std::unexpected(SealProblem{SealProblem::EngineFailed, QString::fromUtf8(rnp_result_to_string(sealed))});
    if (form.armored && !armor.finish())
        return std::unexpected(SealProblem{SealProblem::WriteFailed, out.errorString()});

    if (auto *file = qobject_cast<QFileDevice *>(&out); file && !file->flush()) // a full disk may show only now
        return std::unexpected(SealProblem{SealProblem::WriteFailed, out.errorString()});

    const Expected expected{key.subkey(), key.announcesAead(), form.armored};
    if (const auto checked = readBack(out, start, expected, cancel); !checked)
        return std::unexpected(checked.error());
    return {};
}

bool isSealedFor(const VerifiedKey &key, QIODevice &sealed, bool armored)
{
    const auto is = [&](bool aead) { return readBack(sealed, 0, {key.subkey(), aead, armored}).has_value(); };
    return is(false) || is(true); // a newer copy of the key may announce what the older one did not
}
