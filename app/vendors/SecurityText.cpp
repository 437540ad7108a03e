#include "app/vendors/SecurityText.h"

#include "app/net/HttpsGet.h"
#include "app/vendors/SafeText.h"
#include "crypto/Armor.h"
#include "crypto/PublishedText.h"
#include "crypto/openpgp/Packets.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestText = 4LL * 1024 * 1024; // as Armor::readKeys()
constexpr qsizetype mostOfAKind = 16;
constexpr qsizetype mostKeyPages = 8;
constexpr qsizetype mostLookedAt = 256; // each is compared with every other

/// As the engine takes it, whose own kind of view depends on how it was built.
re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

/// Gives all places where the pattern's first group stands to `take`, until that wants no more.
template <class Take> void each(std::string_view text, const RE2 &pattern, const Take &take)
{
    re2::StringPiece found[2];
    for (size_t from = 0; pattern.Match(piece(text), from, text.size(), RE2::UNANCHORED, found, 2);) {
        const auto at = static_cast<size_t>(found[1].data() - text.data());
        if (!take(std::string_view(found[1].data(), found[1].size()), at))
            return;
        from = at + std::max<size_t>(found[1].size(), 1);
    }
}

/// What names files or machines in the form of an address, and mailboxes that nobody reads.
bool isNobody(const QString &address)
{
    static const QStringList names{u"git"_s, u"noreply"_s, u"no-reply"_s, u"donotreply"_s};
    static const QStringList endings{u".png"_s,  u".jpg"_s, u".jpeg"_s, u".gif"_s,  u".svg"_s,
                                     u".webp"_s, u".js"_s,  u".css"_s,  u".html"_s, u".md"_s};
    const QString small = address.toLower();
    return names.contains(small.section(u'@', 0, 0))
        || std::ranges::any_of(endings, [&](const QString &ending) { return small.endsWith(ending); });
}

bool namesSecurity(const QString &address)
{
    static const RE2 words("(?i)secur|psirt|cert|vuln|disclos|infosec|bug|incident|abuse|pgp");
    return RE2::PartialMatch(address.section(u'@', 0, 0).toStdString(), words);
}

void findAddresses(std::string_view text, QStringList &all)
{
    // a name, the sign in one of its disguises, and a domain with its dots in theirs
    static const RE2 plain(
        R"(([A-Za-z0-9_][A-Za-z0-9_.+-]*@(?:[A-Za-z0-9\x{80}-\x{10FFFF}-]+\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*))");
    static const RE2 guarded(
        R"((?i)([a-z0-9_][a-z0-9_.+-]* ?[\[({<] ?(?:at|@) ?[\])}>] ?(?:[a-z0-9-]+(?: ?[\[({<] ?(?:dot|\.) ?[\])}>] ?| dot |\.))+[a-z][a-z0-9]*))");
    static const RE2 spoken(R"((?i)([a-z0-9_][a-z0-9_.+-]* at (?:[a-z0-9-]+ dot )+[a-z][a-z0-9]*))");
    static const RE2 sign(R"((?i) ?[\[({<] ?(?:at|@) ?[\])}>] ?| at )");
    static const RE2 dot(R"((?i) ?[\[({<] ?(?:dot|\.) ?[\])}>] ?| dot )");
    for (const RE2 *pattern : {&plain, &guarded, &spoken}) {
        each(text, *pattern, [&](std::string_view match, size_t) {
            std::string words(match);
            if (pattern != &plain) {
                RE2::Replace(&words, sign, "@");
                RE2::GlobalReplace(&words, dot, ".");
            }
            const QString address = SafeText::address(QString::fromStdString(words));
            if (!address.isEmpty() && !isNobody(address) && !all.contains(address, Qt::CaseInsensitive))
                all.append(address);
            return all.size() < mostLookedAt;
        });
    }
}

/// Whether forty small hex digits are meant as a fingerprint and not as the name of a commit.
bool isSpokenOf(std::string_view text, size_t at)
{
    constexpr size_t near = 300;
    static const RE2 words("(?i)fingerprint|gpg|pgp|\\bkey");
    const size_t from = at > near ? at - near : 0;
    return RE2::PartialMatch(piece(text.substr(from, at - from)), words);
}

/// What may stand right before it; of an address of a web page only a key server's.
bool beginsHere(std::string_view text, size_t at)
{
    const std::string_view before = text.substr(0, at);
    if (before.empty() || before.ends_with("0x") || before.ends_with("0X") || before.ends_with("by-fingerprint/"))
        return true;
    const char last = before.back();
    return !isalnum(static_cast<unsigned char>(last)) && last != '/' && last != '#' && last != '-' && last != '_';
}

constexpr qsizetype fingerprintDigits = 40;

/// Of a row in fours: what stands before a fingerprint and is none of it, such as "2048 2017".
bool isSizeOrYear(QStringView four)
{
    static const QStringList sizes{u"1024"_s, u"2048"_s, u"3072"_s, u"4096"_s, u"8192"_s};
    return four.startsWith(u"19") || four.startsWith(u"20") || sizes.contains(four);
}

/// Of a row that is a little too long: the one fingerprint in it, or both that it may be, since a wrong one alone would
/// stop the person.
QStringList withinRow(const QString &hex, bool inFours)
{
    QString rest = hex;
    while (inFours && rest.size() > fingerprintDigits && isSizeOrYear(rest.first(4)))
        rest = rest.sliced(4);
    if (rest.size() == fingerprintDigits)
        return {rest};
    return {hex.first(fingerprintDigits), hex.last(fingerprintDigits)};
}

/// The digits of the fingerprints in a row of groups of hex digits, which may run over several lines: one, one after
/// another, or none, for it is a longer number, such as SHA-256 or a key of version 6.
QStringList fingerprintsOf(std::string_view row, bool inFours)
{
    constexpr qsizetype little = 8;
    QStringList lines{QString()};
    for (const char c : row) {
        if (c == '\n')
            lines.append(QString());
        else if (isxdigit(static_cast<unsigned char>(c)))
            lines.last().append(QLatin1Char(c));
    }
    const QString hex = lines.join(QString());
    const std::array<qsizetype, 4> longer{56, 64, 96, 128}; // of SHA-2
    if (hex.size() <= fingerprintDigits + little)
        return withinRow(hex, inFours);
    const bool hasWholeLine = std::ranges::contains(lines, fingerprintDigits, &QString::size);
    if (!hasWholeLine && std::ranges::contains(longer, hex.size()))
        return {};
    QStringList all;
    QString some; // of lines that may be one together
    for (const QString &line : std::as_const(lines)) {
        some = some.size() + line.size() > fingerprintDigits ? line : some + line;
        if (some.size() % fingerprintDigits != 0)
            continue;
        for (qsizetype at = 0; at < some.size(); at += fingerprintDigits)
            all.append(some.sliced(at, fingerprintDigits));
        some.clear();
    }
    return all;
}

void findFingerprints(std::string_view text, std::vector<Fingerprint> &all)
{
    // in one piece, in eights or fours, or in pairs; lines may break in it, also quoted ones
    static const RE2 oneWord(R"(([0-9A-Fa-f]{40})(?:[^0-9A-Za-z]|$))");
    static const RE2 eights(
        R"(([0-9A-Fa-f]{8}(?:(?:[ \t:.]{1,4}|[ \t]*\n[ \t>#|*]{0,8})[0-9A-Fa-f]{8}){4,})(?:[^0-9A-Za-z]|$))");
    static const RE2 fours(
        R"(([0-9A-Fa-f]{4}(?:(?:[ \t:.]{1,4}|[ \t]*\n[ \t>#|*]{0,8})[0-9A-Fa-f]{4}){9,})(?:[^0-9A-Za-z]|$))");
    static const RE2 pairs(R"(([0-9A-Fa-f]{2}(?:[ :][0-9A-Fa-f]{2}){19,})(?:[^0-9A-Za-z:]|$))");
    for (const RE2 *pattern : {&oneWord, &eights, &fours, &pairs}) {
        each(text, *pattern, [&](std::string_view match, size_t at) {
            for (const QString &hex : fingerprintsOf(match, pattern == &fours)) {
                const auto fingerprint = Fingerprint::parse(hex);
                const bool isCommit = pattern == &oneWord && hex == hex.toLower() && !isSpokenOf(text, at);
                // else it is a row of years
                const bool hasLetter = std::ranges::any_of(hex, [](QChar c) { return c.isLetter(); });
                if (fingerprint && hasLetter && beginsHere(text, at) && !isCommit
                    && !std::ranges::contains(all, *fingerprint))
                    all.push_back(*fingerprint);
                if (static_cast<qsizetype>(all.size()) >= mostLookedAt)
                    return false;
            }
            return true;
        });
    }
}

void findKeyPages(std::string_view text, std::vector<QUrl> &all)
{
    static const RE2 link(R"((https://[^\s"'<>()\[\]{}|\\`]{4,500}))");
    static const RE2 looksLikeKey(R"((?i)\.(?:asc|gpg|pgp)(?:$|[?#])|by-fingerprint/|/pks/lookup|pgp|gpg|openpgp)");
    each(text, link, [&](std::string_view match, size_t) {
        QString words = QString::fromUtf8(match.data(), static_cast<qsizetype>(match.size()));
        while (!words.isEmpty() && QStringView(u".,;:!?*_").contains(words.back()))
            words.chop(1);
        const QUrl url = QUrl(words, QUrl::StrictMode).adjusted(QUrl::RemoveFragment);
        if (RE2::PartialMatch(words.toStdString(), looksLikeKey) && HttpsGet::mayAsk(url)
            && !std::ranges::contains(all, url))
            all.push_back(url);
        return static_cast<qsizetype>(all.size()) < mostLookedAt;
    });
}

/// Each key of the text once, its copies merged.
void findKeys(const QByteArray &published, SecurityText &found)
{
    const auto keys = Armor::readKeys(published);
    if (!keys) {
        if (keys.error().what != KeyProblem::NotAKey || published.contains("BEGIN PGP PUBLIC KEY"))
            found.keyProblem = keys.error();
        return;
    }
    std::vector<std::pair<Pin, QByteArray>> copies; // of each key, one behind the other
    for (const QByteArray &key : *keys) {
        const auto pin = Packets::pinOf(key);
        const auto same = std::ranges::find_if(copies, [&](const auto &known) { return known.first == pin; });
        if (!pin)
            found.keyProblem = KeyProblem{KeyProblem::Weak, u"not a version 4 key"_s};
        else if (same != copies.end())
            same->second += key;
        else if (static_cast<qsizetype>(copies.size()) < mostOfAKind)
            copies.emplace_back(*pin, key);
        else
            found.tooMuch = true;
    }
    for (const auto &[pin, bytes] : copies) {
        if (auto certificate = Certificate::fromPublished(bytes, pin))
            found.keys.push_back(*std::move(certificate));
        else
            found.keyProblem = certificate.error();
    }
}

template <class List> void cut(List &list, qsizetype most, bool &tooMuch)
{
    if (static_cast<qsizetype>(list.size()) <= most)
        return;
    list.erase(list.begin() + most, list.end());
    tooMuch = true;
}

} // namespace

SecurityText SecurityText::read(const QByteArray &published)
{
    SecurityText found;
    findKeys(published, found);
    const QString marked = PublishedText::decoded(published.first(std::min(published.size(), largestText)));
    const std::string withTags = marked.toStdString(); // an address or a link may stand in a tag
    const std::string text = PublishedText::withoutTags(marked).toStdString();
    for (const std::string &words : {withTags, text}) {
        findAddresses(words, found.addresses);
        findFingerprints(words, found.fingerprints);
    }
    findKeyPages(withTags, found.keyPages);
    std::ranges::stable_partition(found.addresses, namesSecurity);
    cut(found.addresses, mostOfAKind, found.tooMuch);
    cut(found.fingerprints, mostOfAKind, found.tooMuch);
    cut(found.keyPages, mostKeyPages, found.tooMuch);
    found.tooMuch |= published.size() > largestText;
    return found;
}

std::vector<Fingerprint> SecurityText::fingerprintsIn(const QByteArray &published)
{
    std::vector<Fingerprint> found;
    const QString marked = PublishedText::decoded(published.first(std::min(published.size(), largestText)));
    for (const std::string &words : {marked.toStdString(), PublishedText::withoutTags(marked).toStdString()})
        findFingerprints(words, found);
    return found;
}
