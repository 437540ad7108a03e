#include "crypto/openpgp/Opener.h"

#include "crypto/openpgp/Engine.h"
#include "crypto/openpgp/Packets.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

struct Streams {
    QIODevice &in;
    QIODevice &out;
    qint64 taken = 0; ///< bytes of ciphertext
    qint64 given = 0; ///< bytes of plaintext
    bool writeFailed = false;
    bool tooBig = false;
};

/// Whether the recipients come to an end soon: each that names the key costs a private operation, and a stranger could
/// write thousands of them.
bool hasFewRecipients(QIODevice &sealed)
{
    constexpr qint64 prefix = 96 * 1024;
    constexpr qsizetype enough = 64 * 1024; // room for over a hundred of RSA 4096
    QByteArray head = sealed.peek(prefix);
    if (!head.isEmpty() && !(head.at(0) & 0x80)) { // armored: what follows the first blank line
        head.replace("\r", "");
        const qsizetype blank = head.indexOf("\n\n");
        head = QByteArray::fromBase64(head.sliced(std::max<qsizetype>(blank, 0)));
    }
    for (qsizetype at = 0; at < head.size();) {
        const int header = static_cast<quint8>(head.at(at));
        const int tag = header & 0x40 ? header & 0x3f : (header >> 2) & 0x0f; // RFC 9580, 4.2
        if (tag != Packets::PublicKeyEncryptedSessionKey && tag != Packets::SymmetricKeyEncryptedSessionKey)
            return true;
        const auto packet = Packets::packetAt(head, at);
        if (!packet)
            break;
        at = packet->end;
    }
    return head.size() < enough; // cut off: the engine says what is wrong with it
}

/// Deflate makes a thousandth of a byte at the best, so more than this is compressed twice over, on purpose: no report
/// of ours (THREATS-M8).
bool isBomb(const Streams &streams)
{
    constexpr qint64 mostGrowth = 1200;
    constexpr qint64 always = 16LL * 1024 * 1024;
    return streams.given > always + streams.taken * mostGrowth;
}

bool readSealed(void *context, void *buffer, size_t size, size_t *read)
{
    auto *streams = static_cast<Streams *>(context);
    const qint64 n = streams->in.read(static_cast<char *>(buffer), static_cast<qint64>(size));
    *read = n > 0 ? static_cast<size_t>(n) : 0;
    streams->taken += std::max(n, qint64{0});
    return n >= 0;
}

bool writePlain(void *context, const void *buffer, size_t size)
{
    auto *streams = static_cast<Streams *>(context);
    const auto length = static_cast<qint64>(size);
    streams->given += length;
    streams->tooBig |= isBomb(*streams);
    streams->writeFailed |= !streams->tooBig && streams->out.write(static_cast<const char *>(buffer), length) != length;
    return !streams->tooBig && !streams->writeFailed; // the engine may call again all the same
}

bool givePassphrase(rnp_ffi_t, void *context, rnp_key_handle_t key, const char *, char buffer[], size_t size)
{
    if (!key) // a passphrase for the message itself, at a cost that its sender chose: never one of ours
        return false;
    const auto bytes = static_cast<const Secret *>(context)->bytes();
    if (bytes.empty() || bytes.size() >= size)
        return false;
    std::ranges::copy(bytes, buffer);
    buffer[bytes.size()] = '\0';
    return true;
}

OpenProblem::What whatOf(rnp_result_t result)
{
    switch (result) {
    case RNP_ERROR_BAD_PASSWORD:
        return OpenProblem::WrongPassphrase;
    case RNP_ERROR_NO_SUITABLE_KEY:
    case RNP_ERROR_KEY_NOT_FOUND:
        return OpenProblem::NotForThisKey;
    case RNP_ERROR_BAD_FORMAT:
        return OpenProblem::NotSealed;
    default:
        return OpenProblem::Damaged;
    }
}

/// A file that no folder names: gone when it is closed, however the program ends. QTemporaryFile would link it into
/// the folder as soon as anybody asks for its name.
std::unique_ptr<QFile> namelessFile(const QString &folder)
{
    int descriptor = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) { // not on every file system
        QByteArray name = QFile::encodeName(folder) + "/.vouchsafe-XXXXXX";
        descriptor = mkostemp(name.data(), O_CLOEXEC);
        if (descriptor >= 0)
            unlink(name.constData());
    }
    auto file = std::make_unique<QFile>();
    if (descriptor < 0 || !file->open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return nullptr;
    return file;
}

QString nameGiven(const Engine::Verification &op)
{
    char *given = nullptr;
    uint32_t time = 0;
    if (rnp_op_verify_get_file_info(op.get(), &given, &time) != RNP_SUCCESS)
        return {};
    const QString name = QString::fromUtf8(given);
    rnp_buffer_destroy(given);
    return name;
}

/// Whether the message was protected as a whole, by MDC or AEAD, and the protection held.
bool integrityProven(const Engine::Verification &op)
{
    char *mode = nullptr;
    bool valid = false;
    if (rnp_op_verify_get_protection_info(op.get(), &mode, nullptr, &valid) != RNP_SUCCESS)
        return false;
    const QByteArray name(mode);
    rnp_buffer_destroy(mode);
    return valid && (name == "cfb-mdc" || name.startsWith("aead"));
}

} // namespace

std::expected<OpenedMessage, OpenProblem> openSealed(const Secret &secretKey, const Secret &passphrase,
                                                     QIODevice &sealed, const QString &folder)
{
    const Engine::Ffi ffi = Engine::context({});
    Engine::Input keys;
    const auto key = secretKey.bytes();
    if (!ffi || !Engine::out(keys, [&](auto *p) {
            return rnp_input_from_memory(p, reinterpret_cast<const uint8_t *>(key.data()), key.size(), false);
        }))
        return std::unexpected(OpenProblem{OpenProblem::NotASecretKey});
    size_t secrets = 0;
    {
        const Engine::Hush hush;
        if (rnp_import_keys(ffi.get(), keys.get(), RNP_LOAD_SAVE_SECRET_KEYS, nullptr) != RNP_SUCCESS
            || rnp_get_secret_key_count(ffi.get(), &secrets) != RNP_SUCCESS || secrets == 0)
            return std::unexpected(OpenProblem{OpenProblem::NotASecretKey});
    }
    rnp_ffi_set_pass_provider(ffi.get(), givePassphrase, const_cast<Secret *>(&passphrase));

    auto plain = namelessFile(folder);
    if (!plain)
        return std::unexpected(OpenProblem{OpenProblem::WriteFailed, qt_error_string(errno)});

    if (!hasFewRecipients(sealed))
        return std::unexpected(OpenProblem{OpenProblem::NotSealed, QStringLiteral("too many recipients")});

    Streams streams{sealed, *plain};
    Engine::Input input;
    Engine::Output output;
    Engine::Verification op;
    if (!Engine::out(input, [&](auto *p) { return rnp_input_from_callback(p, readSealed, nullptr, &streams); })
        || !Engine::out(output, [&](auto *p) { return rnp_output_to_callback(p, writePlain, nullptr, &streams); })
        || !Engine::out(op, [&](auto *p) { return rnp_op_verify_create(p, ffi.get(), input.get(), output.get()); }))
        return std::unexpected(OpenProblem{OpenProblem::Damaged, QStringLiteral("no operation")});

    rnp_result_t result = RNP_ERROR_GENERIC;
    {
        const Engine::Hush hush;
        result = rnp_op_verify_execute(op.get());
    }
    if (streams.tooBig)
        return std::unexpected(OpenProblem{OpenProblem::TooBig});
    if (streams.writeFailed)
        return std::unexpected(OpenProblem{OpenProblem::WriteFailed, plain->errorString()});
    if (result != RNP_SUCCESS)
        return std::unexpected(OpenProblem{whatOf(result), QString::fromUtf8(rnp_result_to_string(result))});
    if (!integrityProven(op))
        return std::unexpected(OpenProblem{OpenProblem::Damaged, QStringLiteral("not integrity-protected")});
    if (!plain->flush() || !plain->seek(0))
        return std::unexpected(OpenProblem{OpenProblem::WriteFailed, plain->errorString()});
    return OpenedMessage{std::move(plain), nameGiven(op)};
}
