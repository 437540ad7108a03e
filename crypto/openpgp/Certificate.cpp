#include "crypto/openpgp/Certificate.h"

#include "crypto/Armor.h"
#include "crypto/openpgp/Engine.h"
#include "crypto/openpgp/Packets.h"

#include <QTimeZone>

#include <algorithm>

namespace {

constexpr size_t mostCopies = 16; ///< of one key in one page
constexpr qsizetype mergedCap = 256 * 1024; ///< of all of them

/// A user id made harmless to show: it may hold line breaks, escape sequences, right-to-left marks, 10 kB.
QString displayable(const QString &userId)
{
    constexpr qsizetype longest = 200;
    QString plain;
    for (const char32_t c : userId.toUcs4()) { // by code point: some invisible ones stand beyond the first 65,536
        const bool harmless = QChar::isPrint(c) && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
        const auto shown = QChar::fromUcs4(harmless ? c : char32_t{QChar::ReplacementCharacter});
        if (plain.size() + QStringView(shown).size() > longest)
            break;
        plain.append(shown);
    }
    return plain;
}

} // namespace

std::expected<Certificate, KeyProblem> Certificate::read(const QByteArray &binary)
{
    const auto certificates = Packets::certificates(binary);
    if (!certificates)
        return std::unexpected(certificates.error());
    if (certificates->size() != 1)
        return std::unexpected(KeyProblem{KeyProblem::SeveralKeys});
    const QByteArray &bytes = certificates->front();
    const auto pin = Packets::pinOf(bytes);
    if (const auto loaded = Engine::load({bytes}, {}); !loaded)
        return std::unexpected(loaded.error());
    return Certificate(bytes, *pin);
}

std::expected<Certificate, KeyProblem> Certificate::fromPublished(const QByteArray &published,
                                                                  const std::optional<Pin> &pin,
                                                                  const std::vector<QByteArray> &known)
{
    const auto found = Armor::readKeys(published, known);
    if (!found)
        return std::unexpected(found.error());

    std::optional<Pin> wanted = pin;
    QStringList seen;
    std::vector<QByteArray> copies;
    qsizetype size = 0;
    for (const QByteArray &bytes : *found) {
        if (std::ranges::contains(copies, bytes))
            continue;
        const auto own = Packets::pinOf(bytes);
        const QString name = own ? own->fingerprint.hex() : QStringLiteral("unknown-kind");
        if (!seen.contains(name))
            seen.append(name);
        if (!wanted)
            wanted = own;
        if (own && own == wanted) {
            copies.push_back(bytes);
            size += bytes.size();
        }
        if (copies.size() > mostCopies || size > mergedCap) // merging takes the engine long (THREATS-K11)
            return std::unexpected(KeyProblem{KeyProblem::TooBig, QStringLiteral("too many copies")});
    }
    if (!pin && seen.size() > 1)
        return std::unexpected(KeyProblem{KeyProblem::SeveralKeys, seen.join(u' ')});
    if (copies.empty() && pin)
        return std::unexpected(KeyProblem{KeyProblem::Mismatch, seen.join(u' ')});
    if (copies.empty())
        return std::unexpected(KeyProblem{KeyProblem::Weak, QStringLiteral("not a version 4 key")});
    if (copies.size() == 1)
        return read(copies.front());
    return united(copies);
}

std::expected<Certificate, KeyProblem> Certificate::united(const std::vector<QByteArray> &copies)
{
    const auto loaded = Engine::load(copies, {});
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto merged = Engine::exportPublic(loaded->primary);
    if (!merged)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no export")});
    return read(*merged);
}

std::expected<Certificate, KeyProblem> Certificate::with(const Certificate &copy) const
{
    if (copy.pin() != m_pin)
        return std::unexpected(KeyProblem{KeyProblem::Mismatch, copy.fingerprint().hex()});
    return united({m_bytes, copy.bytes()});
}

QByteArray Certificate::armored() const
{
    Engine::Input input;
    Engine::Output output;
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (!Engine::out(input,
                     [&](auto *p) {
                         return rnp_input_from_memory(p, reinterpret_cast<const uint8_t *>(m_bytes.constData()),
                                                      static_cast<size_t>(m_bytes.size()), false);
                     })
        || !Engine::out(output, [](auto *p) { return rnp_output_to_memory(p, 0); })
        || rnp_enarmor(input.get(), output.get(), "public key") != RNP_SUCCESS
        || rnp_output_memory_get_buf(output.get(), &bytes, &size, false) != RNP_SUCCESS)
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)).replace("\r\n", "\n");
}

CertificateFacts Certificate::facts() const
{
    CertificateFacts facts;
    const auto loaded = Engine::load({m_bytes}, {});
    if (!loaded)
        return facts;
    const rnp_key_handle_t key = loaded->primary.get();
    for (const auto &userId : Engine::userIds(loaded->primary)) {
        void *data = nullptr;
        size_t size = 0;
        if (rnp_uid_get_data(userId.get(), &data, &size) != RNP_SUCCESS)
            continue;
        facts.userIds.append(displayable(QString::fromUtf8(static_cast<const char *>(data), static_cast<int>(size))));
        rnp_buffer_destroy(data);
    }
    facts.algorithm = Engine::text([&](char **p) { return rnp_key_get_alg(key, p); });
    if (facts.algorithm == u"RSA") {
        const auto bits = Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_bits(key, p); });
        facts.algorithm += QStringLiteral(" %1").arg(bits);
    }
    const auto created = Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_creation(key, p); });
    facts.created = QDateTime::fromSecsSinceEpoch(created, QTimeZone::UTC);
    const auto till = Engine::value<uint64_t>(0, [&](uint64_t *p) { return rnp_key_valid_till64(key, p); });
    if (till != 0 && till != UINT64_MAX)
        facts.expires = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(till), QTimeZone::UTC);
    return facts;
}
