#include "crypto/KeySlot.h"

#include "crypto/Random.h"

#include <QElapsedTimer>
#include <QtCrypto>
#include <QtEndian>
#include <sodium.h>

#include <algorithm>
#include <cmath>
#include <cstring>

// A slot is these bytes, numbers in network order:
//
//    0  16  magic "Vouchsafe slot\r\n"
//   16   1  version, 1
//   17   1  key derivation, 1: Argon2id version 1.3 in one lane, 32 bytes
//   18   4  its memory in KiB
//   22   4  its passes
//   26  16  its salt
//   42  12  nonce of AES-256-GCM
//   54  32  the key, encrypted
//   86  16  tag
//
// The key of AES-256-GCM is HKDF-SHA256 of what Argon2id gives, with the same salt, and the first 54 bytes as info: GCM
// through QCA takes no additional data, and so a changed header makes another key.

namespace {

constexpr QByteArrayView magic = "Vouchsafe slot\r\n";
constexpr char version = 1;
constexpr char argon2id = 1;

constexpr qsizetype versionAt = 16;
constexpr qsizetype derivationAt = 17;
constexpr qsizetype memoryAt = 18;
constexpr qsizetype passesAt = 22;
constexpr qsizetype saltAt = 26;
constexpr qsizetype nonceAt = 42;
constexpr qsizetype headerSize = 54;
constexpr qsizetype saltSize = nonceAt - saltAt;
constexpr qsizetype nonceSize = headerSize - nonceAt;
constexpr qsizetype keySize = 32;
constexpr qsizetype tagSize = 16;
static_assert(magic.size() == versionAt && saltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(headerSize + keySize + tagSize == KeySlot::size);

constexpr quint64 kibibyte = 1024;

/// The same letters typed on another keyboard can be other code points: one form for all. Plain ASCII is not touched.
Secret normalised(const Secret &passphrase)
{
    const QByteArrayView typed(passphrase.bytes().data(), static_cast<qsizetype>(passphrase.bytes().size()));
    const auto ascii = [](char c) { return static_cast<signed char>(c) >= 0; };
    if (std::ranges::all_of(typed, ascii) || !QUtf8StringView(typed).isValidUtf8()) {
        Secret same = Secret::ofSize(typed.size());
        std::ranges::copy(typed, same.writable().begin());
        return same;
    }
    constexpr qsizetype mostThatALetterGrows = 4;
    QString text;
    text.reserve(typed.size() * mostThatALetterGrows); // so that nothing moves and stays behind in memory
    text.append(QUtf8StringView(typed));
    QString composed = text.normalized(QString::NormalizationForm_C);
    Secret result = Secret::take(composed.toUtf8());
    for (QString *used : {&text, &composed})
        sodium_memzero(used->data(), static_cast<size_t>(used->size()) * sizeof(QChar));
    return result;
}

QCA::SecureArray secure(std::span<const char> bytes)
{
    QCA::SecureArray array(static_cast<int>(bytes.size()));
    std::ranges::copy(bytes, array.data());
    return array;
}

/// Argon2id; NoMemory is all that can go wrong once the cost was checked.
std::expected<QCA::SymmetricKey, SlotProblem> stretched(const Secret &passphrase, QByteArrayView salt,
                                                        const SlotCost &cost)
{
    if (sodium_init() < 0)
        return std::unexpected(SlotProblem{SlotProblem::NoMemory, QStringLiteral("libsodium does not start")});
    const Secret typed = normalised(passphrase);
    QCA::SecureArray key(static_cast<int>(keySize));
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
                      typed.isEmpty() ? "" : typed.bytes().data(), typed.bytes().size(),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.passes, cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::unexpected(SlotProblem{SlotProblem::NoMemory, QString::fromLocal8Bit(std::strerror(errno))});
    return QCA::SymmetricKey(key);
}

std::expected<QCA::SymmetricKey, SlotProblem> keyFor(QByteArrayView header, const Secret &passphrase,
                                                     const SlotCost &cost)
{
    const QByteArrayView salt = header.sliced(saltAt, saltSize);
    const auto root = stretched(passphrase, salt, cost);
    if (!root)
        return root;
    return QCA::HKDF().makeKey(*root, QCA::InitializationVector(salt.toByteArray()),
                               QCA::InitializationVector(header.toByteArray()), keySize);
}

QCA::Cipher gcm(QCA::Direction direction, const QCA::SymmetricKey &key, QByteArrayView header, const QCA::AuthTag &tag)
{
    return QCA::Cipher(QStringLiteral("aes256"), QCA::Cipher::GCM, QCA::Cipher::NoPadding, direction, key,
                       QCA::InitializationVector(header.sliced(nonceAt, nonceSize).toByteArray()), tag);
}

std::expected<SlotCost, SlotProblem> costOf(QByteArrayView slot, const SlotLimits &limits)
{
    const auto refused = [](SlotProblem::What what, const char *detail) {
        return std::unexpected(SlotProblem{what, QString::fromLatin1(detail)});
    };
    if (!slot.startsWith(magic) || slot.size() <= versionAt)
        return refused(SlotProblem::NotASlot, "no magic");
    if (static_cast<unsigned char>(slot[versionAt]) > version)
        return refused(SlotProblem::NewerVersion, "version");
    if (slot[versionAt] != version || slot.size() != KeySlot::size)
        return refused(SlotProblem::NotASlot, "size");
    if (slot[derivationAt] != argon2id)
        return refused(SlotProblem::NotASlot, "derivation");
    const SlotCost cost{qFromBigEndian<quint32>(slot.data() + memoryAt) * kibibyte,
                        qFromBigEndian<quint32>(slot.data() + passesAt)};
    if (cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.passes < crypto_pwhash_OPSLIMIT_MIN)
        return refused(SlotProblem::NotASlot, "no cost");
    if (cost.memory > limits.memory || cost.passes > limits.passes || cost.memory * cost.passes > limits.work)
        return refused(SlotProblem::TooCostly, "cost");
    return cost;
}

/// Seconds of this computer; nullopt when it has not the memory.
std::optional<double> timeTaken(const SlotCost &cost)
{
    QElapsedTimer clock;
    clock.start();
    if (!stretched(Secret::take(QByteArray("calibration")), QByteArray(saltSize, '\0'), cost))
        return std::nullopt;
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

} // namespace

SlotCost SlotCost::calibrated()
{
    constexpr SlotCost first{quint64{256} << 20, 1};
    constexpr SlotCost more{first.memory, 3};
    constexpr double wanted = 0.7; // seconds
    const auto once = timeTaken(first);
    const auto thrice = once ? timeTaken(more) : std::nullopt;
    if (!thrice)
        return more; // RFC 9106's second recommendation has as many passes
    // the first pass is slower: it is the first to touch the memory
    const double each = std::max((*thrice - *once) / (more.passes - first.passes), 1e-3);
    const double passes = 1 + std::round((wanted - *once) / each);
    return {first.memory, static_cast<quint32>(std::clamp(passes, 1.0, static_cast<double>(SlotLimits{}.passes)))};
}

std::expected<QByteArray, SlotProblem> KeySlot::seal(const Secret &key, const Secret &passphrase, const SlotCost &cost)
{
    Q_ASSERT(key.bytes().size() == keySize);
    const quint64 memory = cost.memory / kibibyte;
    if (memory > std::numeric_limits<quint32>::max())
        return std::unexpected(SlotProblem{SlotProblem::TooCostly, QStringLiteral("cost")});

    QByteArray slot = magic.toByteArray();
    slot.append(version).append(argon2id);
    slot.resize(saltAt);
    qToBigEndian(static_cast<quint32>(memory), slot.data() + memoryAt);
    qToBigEndian(cost.passes, slot.data() + passesAt);
    slot.append(Random::bytes(saltSize)).append(Random::bytes(nonceSize));

    const auto wrapping = keyFor(slot, passphrase, {memory * kibibyte, cost.passes});
    if (!wrapping)
        return std::unexpected(wrapping.error());
    QCA::Cipher cipher = gcm(QCA::Encode, *wrapping, slot, QCA::AuthTag(static_cast<int>(tagSize)));
    const QByteArray encrypted = cipher.process(secure(key.bytes())).toByteArray();
    slot.append(encrypted).append(cipher.tag().toByteArray());
    Q_ASSERT(slot.size() == size);
    return slot;
}

std::expected<Secret, SlotProblem> KeySlot::open(const QByteArray &slot, const Secret &passphrase,
                                                 const SlotLimits &limits)
{
    const auto cost = costOf(slot, limits);
    if (!cost)
        return std::unexpected(cost.error());
    const QByteArrayView header = QByteArrayView(slot).first(headerSize);
    const auto wrapping = keyFor(header, passphrase, *cost);
    if (!wrapping)
        return std::unexpected(wrapping.error());
    QCA::Cipher cipher = gcm(QCA::Decode, *wrapping, header, QCA::AuthTag(slot.last(tagSize)));
    const QCA::SecureArray key = cipher.process(QCA::MemoryRegion(slot.sliced(headerSize, keySize)));
    if (!cipher.ok() || key.size() != keySize)
        return std::unexpected(SlotProblem{SlotProblem::WrongPassphrase});
    Secret opened = Secret::ofSize(keySize);
    std::ranges::copy(std::span(key.constData(), static_cast<size_t>(keySize)), opened.writable().begin());
    return opened;
}
