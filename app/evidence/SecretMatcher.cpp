#include "app/evidence/SecretMatcher.h"

#include "app/evidence/BrokenLines.h"
#include "app/evidence/HiddenMarks.h"
#include "app/evidence/ValueChecks.h"

#include <algorithm>
#include <array>

namespace {

constexpr size_t wordsBefore = 40; ///< bytes, for what must not stand before a value

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isLetterOrDigit(char c)
{
    return (isWordByte(c) && c != '_') || static_cast<uint8_t>(c) >= 0x80;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A terminal's colour code: "[1;31m", however its escape is written.
bool colourEndsAt(std::string_view text, size_t at)
{
    constexpr size_t longest = 16;
    if (at < 2 || text[at - 1] != 'm')
        return false;
    size_t i = at - 1;
    while (i > 0 && i + longest > at && ((text[i - 1] >= '0' && text[i - 1] <= '9') || text[i - 1] == ';'))
        --i;
    return i > 0 && text[i - 1] == '[';
}

/// A character written as text: "\n", "\x3d", "\u003d", and "%3D" of ASCII.
bool escapeEndsAt(std::string_view text, size_t at)
{
    const auto hexAfter = [&](size_t digits) { return std::ranges::all_of(text.substr(at - digits, digits), isHex); };
    if (at >= 2 && text[at - 2] == '\\' && std::string_view("nrtvbf").contains(text[at - 1]))
        return true;
    if (at >= 3 && text[at - 3] == '%' && text[at - 2] >= '0' && text[at - 2] <= '7' && hexAfter(2))
        return true;
    return (at >= 4 && text[at - 4] == '\\' && text[at - 3] == 'x' && hexAfter(2))
        || (at >= 6 && text[at - 6] == '\\' && text[at - 5] == 'u' && hexAfter(4));
}

/// Whether something ends there whose last letter belongs to no word.
bool codeEndsAt(const CompiledRule &rule, std::string_view text, size_t at)
{
    return colourEndsAt(text, at) || (!rule.back.test('%') && escapeEndsAt(text, at));
}

/// Where the word begins that was walked back over: behind a code whose last letters look like a part of it.
size_t behindCode(const CompiledRule &rule, std::string_view text, size_t begin, size_t anchor)
{
    constexpr size_t longest = 16;
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool opens = before == '[' || before == '\\' || before == '%'
        || ((before == 'u' || before == 'x') && begin > 1 && text[begin - 2] == '\\');
    for (size_t at = begin + 1; opens && at <= std::min(anchor, begin + longest); ++at) {
        if (codeEndsAt(rule, text, at))
            return at;
    }
    return begin;
}

} // namespace

SecretMatcher::SecretMatcher(const SecretRules &rules) : m_rules(*rules.m_compiled), m_states(m_rules.rules.size()) { }

size_t SecretMatcher::find(const Stretch &stretch, std::vector<SecretMatch> &matches)
{
    std::ranges::fill(m_states, State());
    m_lineEnd = 0;
    m_hasMarks = HiddenMarks::anyIn(stretch.text);
    size_t came = stretch.until;
    m_rules.anchors.search(stretch.text.substr(0, stretch.until), stretch.from, [&](size_t end, auto hits) {
        for (const AnchorFinder::Hit hit : hits) {
            if (attempt(stretch, end, hit, matches) == Tried::NeedsMore) {
                came = end - 1;
                return false;
            }
        }
        return true;
    });
    return came;
}

SecretMatcher::Tried SecretMatcher::attempt(const Stretch &stretch, size_t end, AnchorFinder::Hit hit,
                                            std::vector<SecretMatch> &matches)
{
    const CompiledRule &rule = m_rules.rules[hit.rule];
    State &state = m_states[hit.rule];
    const std::string_view text = stretch.text;

    size_t begin = end - hit.length;
    const size_t least =
        begin > farthestBack - AnchorFinder::longest ? begin - farthestBack + AnchorFinder::longest : 0;
    const size_t anchor = begin;
    while (begin > least && rule.back.test(static_cast<uint8_t>(text[begin - 1])))
        --begin;
    begin = behindCode(rule, text, begin, anchor);
    if (begin == state.tried || begin < state.until)
        return Tried::Done;
    state.tried = begin;
    const bool behind = codeEndsAt(rule, text, begin);
    if (begin > 0 && !behind
        && ((rule.wholeWord && isWordByte(text[begin]) && isWordByte(text[begin - 1]))
            || (rule.notAfterLetter && isLetterOrDigit(text[begin - 1]))))
        return Tried::Done;

    if (rule.after.any() && (begin == 0 || !rule.after.test(static_cast<uint8_t>(text[begin - 1]))))
        return Tried::Done;

    const bool more = !stretch.last && !stretch.full; // can be had
    if (rule.lines && more && text.size() - begin < blockReach)
        return Tried::NeedsMore;
    const size_t reach = rule.lines ? std::min(text.size(), begin + blockReach) : lineEnd(text, end);
    std::array<absl::string_view, CompiledRule::mostGroups + 1> groups;
    const size_t seen = behind ? begin : 0; // what stands before a pattern's beginning
    const auto fits = [&](size_t until, int count) {
        return rule.pattern->Match(forRe2(text.substr(seen)), begin - seen, until - seen, RE2::ANCHOR_START,
                                   groups.data(), count);
    };
    if (!fits(reach, 1))
        return Tried::Done;
    size_t valueBegin = begin;
    size_t valueEnd = begin + groups[0].size();
    if (valueEnd == text.size() && more)
        return Tried::NeedsMore;
    state.until = valueEnd;
    if (const int count = rule.pattern->NumberOfCapturingGroups(); count > 0) {
        if (!fits(valueEnd, count + 1))
            return Tried::Done;
        const auto value = std::ranges::find_if(groups.begin() + 1, groups.begin() + count + 1,
                                                [](const auto &group) { return !group.empty(); });
        if (value != groups.begin() + count + 1) {
            valueBegin = static_cast<size_t>(value->data() - text.data());
            valueEnd = valueBegin + value->size();
        }
    }

    const auto whole = wholeEnd(rule, stretch, begin, valueEnd);
    if (!whole)
        return Tried::NeedsMore;
    valueEnd = *whole;
    state.until = std::max(state.until, valueEnd);

    const auto add = [&](size_t from, size_t to) {
        if (isSecret(rule, text, from, to))
            matches.push_back({from, to, hit.rule, SecretKinds().set(numberOf(rule.kind))});
    };
    if (!rule.each)
        add(valueBegin, valueEnd);
    while (rule.each && rule.each->Match(forRe2(text), valueBegin, valueEnd, RE2::UNANCHORED, groups.data(), 2)) {
        const auto one = static_cast<size_t>(groups[1].data() - text.data());
        add(one, one + groups[1].size());
        valueBegin = one + groups[1].size();
    }
    return Tried::Done;
}

/// Where a value ends that goes on behind a line's end, as it was broken there; nothing: more text is needed to tell.
std::optional<size_t> SecretMatcher::wholeEnd(const CompiledRule &rule, const Stretch &stretch, size_t begin,
                                              size_t end)
{
    constexpr size_t keyLine = 128; ///< bytes: a pattern that saw a part of a line does not take it
    const std::string_view text = stretch.text;
    size_t whole = end;
    if (rule.kind == SecretKind::PrivateKey && rule.lines && end + keyLine > begin + blockReach)
        whole = BrokenLines::keyEnd(text, end);
    else if (rule.kind == SecretKind::Token && !rule.lines)
        whole = BrokenLines::tokenEnd(text, end);
    if (whole == text.size() && whole > end && !stretch.last && !stretch.full)
        return std::nullopt;
    return whole;
}

bool SecretMatcher::isSecret(const CompiledRule &rule, std::string_view text, size_t begin, size_t end) const
{
    const std::string_view value = text.substr(begin, end - begin);
    if (rule.address && !ValueChecks::isTellingAddress(text, begin, end))
        return false;
    if (rule.digit && !ValueChecks::hasDigit(value))
        return false;
    if (rule.entropy > 0 && ValueChecks::entropy(value) < rule.entropy)
        return false;
    if (rule.notValue && RE2::FullMatch(forRe2(value), *rule.notValue))
        return false;
    if (rule.unlessBefore) {
        const size_t from = begin > wordsBefore ? begin - wordsBefore : 0;
        if (RE2::PartialMatch(forRe2(text.substr(from, begin - from)), *rule.unlessBefore))
            return false;
    }
    return !m_hasMarks || !HiddenMarks::cover(text, begin, end);
}

size_t SecretMatcher::lineEnd(std::string_view text, size_t at)
{
    if (m_lineEnd < at)
        m_lineEnd = std::min(text.find('\n', at), text.size());
    return m_lineEnd;
}

void joinOverlapping(std::vector<SecretMatch> &matches)
{
    std::ranges::sort(matches, [](const SecretMatch &a, const SecretMatch &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.rule < b.rule;
    });
    size_t kept = 0;
    for (const SecretMatch &match : matches) {
        if (kept > 0 && match.begin < matches[kept - 1].end) {
            matches[kept - 1].end = std::max(matches[kept - 1].end, match.end);
            matches[kept - 1].kinds |= match.kinds;
        } else {
            matches[kept++] = match;
        }
    }
    matches.resize(kept);
}
