#include "app/evidence/Redaction.h"

#include <algorithm>
#include <cstring>

namespace {

QByteArray inEncoding(const QByteArray &ascii, TextEncoding encoding)
{
    if (encoding != TextEncoding::Utf16Le && encoding != TextEncoding::Utf16Be)
        return ascii;
    QByteArray wide(ascii.size() * 2, '\0');
    for (qsizetype i = 0; i < ascii.size(); ++i)
        wide[2 * i + (encoding == TextEncoding::Utf16Be ? 1 : 0)] = ascii[i];
    return wide;
}

/// How the text is written there: in one of one-byte letters, a part may have been added in UTF-16.
TextEncoding encodingAt(QByteArrayView value, TextEncoding ofAll)
{
    if (ofAll == TextEncoding::Utf16Le || ofAll == TextEncoding::Utf16Be || value.size() < 2
        || (value[0] == 0) == (value[1] == 0))
        return ofAll;
    return value[0] == 0 ? TextEncoding::Utf16Be : TextEncoding::Utf16Le;
}

} // namespace

bool HideWishes::hides(const Finding &finding) const
{
    const auto one = single.find(finding.offset);
    return one != single.end() ? one->second : (finding.kinds & kinds).any();
}

QByteArray hiddenMark(const Finding &finding, const ScanTotals &totals)
{
    const QLatin1StringView words = secretKindWords(finding.kind);
    QByteArray mark = "[hidden: " + QByteArray(words.data(), words.size());
    if (totals.of(finding.kind).values > 1 && finding.value > 0)
        mark += ' ' + QByteArray::number(finding.value);
    return mark + ']';
}

RedactedDevice::RedactedDevice(std::shared_ptr<const SecretRules> rules, std::unique_ptr<QIODevice> original,
                               HideWishes wishes, const ScanTotals &totals)
    : m_original(std::move(original)), m_scanner(std::move(rules), *m_original), m_wishes(std::move(wishes)),
      m_totals(totals)
{
    open(ReadOnly | Unbuffered);
}

RedactedDevice::~RedactedDevice() = default;

std::vector<TakenOut> RedactedDevice::takenOut() const
{
    std::vector<TakenOut> all;
    for (const SecretKind kind : allSecretKinds) {
        if (const qint64 times = m_hidden.at(numberOf(kind)); times > 0)
            all.push_back({secretKindName(kind), times, m_values.at(numberOf(kind)).size()});
    }
    return all;
}

bool RedactedDevice::atEnd() const
{
    return m_ended && m_taken == m_ready.size();
}

bool RedactedDevice::fill()
{
    m_ready.clear();
    m_taken = 0;
    const auto piece = m_scanner.next();
    if (!piece) {
        setErrorString(piece.error().detail);
        return false;
    }
    if (!*piece) {
        m_ended = true;
        return m_scanner.totals() == m_totals;
    }
    qint64 copied = (*piece)->offset;
    const auto copyUpTo = [&](qint64 end) {
        m_ready.append((*piece)->bytes.sliced(copied - (*piece)->offset, end - copied));
        copied = end;
    };
    for (const Finding &finding : (*piece)->findings) {
        if (!m_wishes.hides(finding))
            continue;
        copyUpTo(finding.offset);
        const auto value = (*piece)->bytes.sliced(finding.offset - (*piece)->offset, finding.length);
        m_ready.append(inEncoding(hiddenMark(finding, m_totals), encodingAt(value, m_totals.encoding)));
        copied = finding.end();
        ++m_hidden.at(numberOf(finding.kind));
        m_values.at(numberOf(finding.kind)).insert(finding.value);
    }
    copyUpTo((*piece)->offset + (*piece)->bytes.size());
    return true;
}

qint64 RedactedDevice::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most) {
        if (m_taken == m_ready.size()) {
            if (m_ended)
                break;
            if (!fill())
                return -1;
            continue;
        }
        const qint64 n = std::min(most - done, m_ready.size() - m_taken);
        std::memcpy(data + done, m_ready.constData() + m_taken, static_cast<size_t>(n));
        m_taken += n;
        done += n;
    }
    return done;
}

qint64 RedactedDevice::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

std::expected<TakenFile, EvidenceProblem> withHidden(const TakenFile &file,
                                                     const std::shared_ptr<const SecretRules> &rules,
                                                     const HideWishes &wishes,
                                                     const std::function<bool(qint64)> &working)
{
    const auto changing = std::unexpected(EvidenceProblem{EvidenceProblem::Changing});
    auto original = file.open();
    if (!original)
        return changing;
    bool anything = false;
    const auto totals = scan(rules, *original, [&](std::span<const Finding> findings, qint64 done) {
        anything |= std::ranges::any_of(findings, [&](const Finding &finding) { return wishes.hides(finding); });
        return !working || working(done);
    });
    if (!totals)
        return std::unexpected(totals.error());
    if (totals->bytes != file.size())
        return changing;
    if (!anything)
        return file;

    const auto opened = [rules, wishes, totals = *totals](std::unique_ptr<QIODevice> device) {
        return device ? std::make_unique<RedactedDevice>(rules, std::move(device), wishes, totals) : nullptr;
    };
    const auto copy = opened(file.open());
    if (!copy)
        return changing;
    constexpr qint64 chunk = 256LL * 1024;
    QByteArray buffer(chunk, Qt::Uninitialized);
    Hasher hasher;
    qint64 size = 0;
    for (;;) {
        const qint64 n = copy->read(buffer.data(), chunk);
        if (n < 0)
            return changing;
        if (n == 0)
            break;
        hasher.add(QByteArrayView(buffer).first(n));
        size += n;
        if (working && !working(file.size() + std::min(size, file.size())))
            return std::unexpected(EvidenceProblem{EvidenceProblem::Stopped});
    }
    return file.without(copy->takenOut(), size, hasher.finish(),
                        [opened, file]() -> std::unique_ptr<QIODevice> { return opened(file.open()); });
}
