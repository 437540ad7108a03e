#include "app/evidence/Scanner.h"

#include "app/evidence/SecretMatcher.h"
#include "app/evidence/ValueNumbers.h"
#include "app/evidence/WideRuns.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qint64 chunk = 256LL * 1024;
constexpr size_t fullText = 1024UZ * 1024; ///< letters that are at hand at once, at the most
constexpr size_t settledBefore = SecretMatcher::farthestBack + AnchorFinder::longest;
constexpr size_t keptBefore = settledBefore + SecretMatcher::context;

/// UTF-16 as one byte a letter: ASCII stays, the first 256 letters stay, all others look the same.
void appendNarrowed(std::string &text, QByteArrayView bytes, bool bigEndian)
{
    const size_t before = text.size();
    text.resize(before + static_cast<size_t>(bytes.size()) / 2);
    const auto *in = reinterpret_cast<const uint8_t *>(bytes.data()) + (bigEndian ? 1 : 0);
    const ptrdiff_t high = bigEndian ? -1 : 1;
    for (size_t i = before; i < text.size(); ++i, in += 2)
        text[i] = static_cast<char>(in[high] == 0 ? in[0] : 0xff);
}

} // namespace

qint64 ScanTotals::findings() const
{
    qint64 all = 0;
    for (const OfKind &kind : kinds)
        all += kind.findings;
    return all;
}

class Scanner::State final {
public:
    State(std::shared_ptr<const SecretRules> rules, QIODevice &device)
        : m_rules(std::move(rules)), m_device(device), m_matcher(*m_rules)
    {
    }

    std::expected<std::optional<Piece>, EvidenceProblem> next()
    {
        if (m_failed)
            return std::unexpected(*m_failed);
        for (;;) {
            if (!fill())
                return std::unexpected(*m_failed);
            if (m_ended && m_released == m_bytes.size())
                return std::nullopt;
            const Piece piece = m_totals.encoding == TextEncoding::NotText ? release(m_bytes.size()) : look();
            if (!piece.bytes.isEmpty())
                return piece;
        }
    }

    [[nodiscard]] const ScanTotals &totals() const { return m_totals; }

private:
    [[nodiscard]] qsizetype width() const
    {
        return m_totals.encoding == TextEncoding::Utf16Le || m_totals.encoding == TextEncoding::Utf16Be ? 2 : 1;
    }
    [[nodiscard]] std::string_view text() const
    {
        return width() == 2 ? std::string_view(m_narrow)
                            : std::string_view(m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    }

    /// Lets go of what nobody needs any more, then reads on.
    bool fill()
    {
        const qsizetype kept = std::min(m_released, static_cast<qsizetype>(keptBefore) * width());
        if (const qsizetype gone = m_released - kept; gone > 0) {
            m_bytes.remove(0, gone);
            m_narrow.erase(0, width() == 2 ? static_cast<size_t>(gone / 2) : 0);
            const auto letters = static_cast<size_t>(gone / width());
            for (SecretMatch &match : m_matches) {
                match.begin -= letters;
                match.end -= letters;
            }
            m_looked -= std::min(m_looked, letters);
            m_counted -= std::min(m_counted, letters);
            m_wide -= std::min(m_wide, letters);
            m_base += gone;
            m_released = kept;
        }
        const qsizetype wanted = m_bytes.size() + chunk;
        m_bytes.reserve(wanted);
        while (!m_ended && m_bytes.size() < wanted) {
            const qsizetype before = m_bytes.size();
            m_bytes.resize(wanted);
            const qint64 n = m_device.read(m_bytes.data() + before, wanted - before);
            m_bytes.resize(before + std::max<qint64>(n, 0));
            if (n < 0 && !m_device.atEnd()) {
                m_failed = EvidenceProblem{EvidenceProblem::Unreadable, m_device.errorString()};
                return false;
            }
            m_ended = n <= 0;
        }
        if (m_base == 0 && m_released == 0 && m_looked == 0)
            m_totals.encoding = textEncoding(m_bytes);
        if (width() == 2) {
            const auto narrowed = static_cast<qsizetype>(m_narrow.size()) * 2;
            appendNarrowed(m_narrow, QByteArrayView(m_bytes).sliced(narrowed),
                           m_totals.encoding == TextEncoding::Utf16Be);
        }
        return true;
    }

    Piece look()
    {
        const std::string_view letters = text();
        const bool full = letters.size() >= fullText;
        const size_t margin = std::min(letters.size(), SecretMatcher::lineReach);
        if (m_runOn)
            runOn(letters);
        const size_t until = std::max(m_looked, m_ended ? letters.size() : letters.size() - margin);
        const size_t from = m_looked - std::min(m_looked, m_restart);
        m_looked = m_matcher.find({letters, from, until, m_ended, full}, m_matches);
        m_restart = AnchorFinder::longest; // an anchor may have begun before
        if (width() == 1)
            lookAtWide(letters, full);
        joinOverlapping(m_matches);

        if (full && !m_ended && !m_matches.empty() && m_matches.back().end == letters.size()) {
            m_runOn = m_matches.back(); // it goes on, in a finding of its own
            m_looked = letters.size();
            m_restart = 0;
            return release(m_bytes.size());
        }
        if (m_ended && m_looked == letters.size())
            return release(m_bytes.size());
        size_t settled = m_looked - std::min(m_looked, settledBefore);
        if (width() == 1)
            settled = std::min(settled, m_wide);
        for (const SecretMatch &match : m_matches) {
            if (match.end > settled) {
                settled = std::min(settled, match.begin);
                break;
            }
        }
        return release(std::max(m_released, static_cast<qsizetype>(settled) * width()));
    }

    /// Looks through what stands in UTF-16 within a text of one-byte letters.
    void lookAtWide(std::string_view letters, bool full)
    {
        m_wide = std::max(m_wide, static_cast<size_t>(m_released));
        for (;;) {
            const WideRun run = WideRun::next(letters, m_wide);
            if (run.begin == letters.size()) {
                const size_t sure =
                    m_ended ? letters.size() : letters.size() - std::min(letters.size(), WideRun::shortest);
                m_wide = std::max(m_wide, sure);
                return;
            }
            const bool goesOn = !m_ended && run.end + 1 >= letters.size();
            m_wide = run.begin;
            if (goesOn && !full)
                return;
            std::string narrow;
            appendNarrowed(narrow,
                           QByteArrayView(letters).sliced(static_cast<qsizetype>(run.begin),
                                                          static_cast<qsizetype>(run.end - run.begin)),
                           run.bigEndian);
            if (const size_t line = narrow.rfind('\n'); goesOn && line != std::string::npos)
                narrow.resize(line + 1);
            std::vector<SecretMatch> found;
            (void)m_matcher.find({narrow, 0, narrow.size(), true, true}, found);
            for (const SecretMatch &match : found)
                m_matches.push_back({run.begin + 2 * match.begin, run.begin + 2 * match.end, match.rule, match.kinds});
            m_wide = run.begin + 2 * narrow.size();
            if (goesOn)
                return;
        }
    }

    /// The rest of a value that is longer than what is at hand at once: up to a blank, a quote or the line's end.
    void runOn(std::string_view letters)
    {
        const size_t end = std::min(letters.find_first_of(" \t\r\n\"'", m_looked), letters.size());
        if (end > m_looked)
            m_matches.push_back({m_looked, end, m_runOn->rule, m_runOn->kinds});
        if (end < letters.size() || m_ended)
            m_runOn.reset();
    }

    /// Bytes up to there, with all that was found in them.
    Piece release(qsizetype end)
    {
        m_findings.clear();
        const auto letters = static_cast<size_t>(end / width());
        size_t done = 0;
        while (done < m_matches.size() && m_matches[done].end <= letters)
            m_findings.push_back(told(m_matches[done++]));
        m_matches.erase(m_matches.begin(), m_matches.begin() + static_cast<ptrdiff_t>(done));
        const Piece piece{m_base + m_released, QByteArrayView(m_bytes).sliced(m_released, end - m_released),
                          m_findings};
        m_totals.bytes += piece.bytes.size();
        m_released = end;
        return piece;
    }

    Finding told(const SecretMatch &match)
    {
        const std::string_view letters = text();
        while (const void *found = std::memchr(letters.data() + m_counted, '\n', match.begin - m_counted)) {
            ++m_line;
            m_counted = static_cast<size_t>(static_cast<const char *>(found) - letters.data()) + 1;
        }
        m_counted = match.begin;
        const SecretKind kind = m_matcher.kindOf(match.rule);
        const qsizetype begin = static_cast<qsizetype>(match.begin) * width();
        const qsizetype length = static_cast<qsizetype>(match.end - match.begin) * width();
        const quint32 value = m_values.numberOf(kind, QByteArrayView(m_bytes).sliced(begin, length), mostValues);
        ScanTotals::OfKind &totals = m_totals.kinds.at(numberOf(kind));
        ++totals.findings;
        totals.values = m_values.count(kind);
        return {m_base + begin, m_line, static_cast<qint32>(length), value, match.rule, kind, match.kinds};
    }

    std::shared_ptr<const SecretRules> m_rules;
    QIODevice &m_device;
    SecretMatcher m_matcher;
    ValueNumbers m_values;
    ScanTotals m_totals;
    std::optional<EvidenceProblem> m_failed;
    bool m_ended = false; ///< the device gave all it has

    QByteArray m_bytes; ///< at hand
    qint64 m_base = 0; ///< where they begin in the original
    qsizetype m_released = 0; ///< of them, in pieces that were given out
    std::string m_narrow; ///< the same as letters of one byte, where they are not
    size_t m_looked = 0; ///< how far anchors were looked for, in letters at hand
    size_t m_restart = 0; ///< how far before that the search begins again
    size_t m_wide = 0; ///< how far letters of two bytes were looked for
    size_t m_counted = 0; ///< how far lines were counted
    qint64 m_line = 1;
    std::vector<SecretMatch> m_matches; ///< not yet told
    std::vector<Finding> m_findings; ///< of the last piece
    std::optional<SecretMatch> m_runOn;
};

Scanner::Scanner(std::shared_ptr<const SecretRules> rules, QIODevice &device)
    : m_state(std::make_unique<State>(std::move(rules), device))
{
}

Scanner::~Scanner() = default;

std::expected<std::optional<Scanner::Piece>, EvidenceProblem> Scanner::next()
{
    return m_state->next();
}

const ScanTotals &Scanner::totals() const
{
    return m_state->totals();
}

std::expected<ScanTotals, EvidenceProblem> scan(const std::shared_ptr<const SecretRules> &rules, QIODevice &device,
                                                const ScanWatcher &watcher)
{
    Scanner scanner(rules, device);
    for (;;) {
        const auto piece = scanner.next();
        if (!piece)
            return std::unexpected(piece.error());
        if (!*piece)
            return scanner.totals();
        if (watcher && !watcher((*piece)->findings, (*piece)->offset + (*piece)->bytes.size()))
            return std::unexpected(EvidenceProblem{EvidenceProblem::Stopped});
    }
}

std::vector<Finding> findSecrets(const std::shared_ptr<const SecretRules> &rules, QStringView text)
{
    std::string letters(static_cast<size_t>(text.size()), '\0');
    std::ranges::transform(text, letters.begin(),
                           [](QChar c) { return static_cast<char>(c.unicode() < 0x100 ? c.unicode() : 0xff); });
    SecretMatcher matcher(*rules);
    std::vector<SecretMatch> matches;
    (void)matcher.find({letters, 0, letters.size(), true, true}, matches);
    joinOverlapping(matches);
    ValueNumbers values;
    std::vector<Finding> findings;
    qint64 line = 1;
    size_t counted = 0;
    for (const SecretMatch &match : matches) {
        line += std::count(letters.begin() + static_cast<ptrdiff_t>(counted),
                           letters.begin() + static_cast<ptrdiff_t>(match.begin), '\n');
        counted = match.begin;
        const SecretKind kind = matcher.kindOf(match.rule);
        const QString value =
            text.sliced(static_cast<qsizetype>(match.begin), static_cast<qsizetype>(match.end - match.begin))
                .toString();
        findings.push_back({static_cast<qint64>(match.begin), line, static_cast<qint32>(match.end - match.begin),
                            values.numberOf(kind, value.toUtf8(), Scanner::mostValues), match.rule, kind, match.kinds});
    }
    return findings;
}
