#include "ui/kit/PassphraseText.h"

#include "ui/kit/Wiped.h"

#include <algorithm>
#include <cstring>

namespace {

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

/// Calls `take` with the UTF-8 of each character, which lies in no other place than the one that it is written to.
template <class Take> void eachCharacter(QStringView words, Take take)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        char32_t c = words[at].unicode();
        if (words[at].isHighSurrogate() && at + 1 < words.size() && words[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(words[at], words[at + 1]);
            ++at;
        } else if (words[at].isSurrogate() || QChar::category(c) == QChar::Other_Control || c == QChar::LineSeparator
                   || c == QChar::ParagraphSeparator) {
            c = U' ';
        }
        take(c);
    }
}

int bytesOf(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

char *write(char *to, char32_t c)
{
    const int size = bytesOf(c);
    if (size == 1) {
        *to = static_cast<char>(c);
        return to + 1;
    }
    constexpr unsigned firstByte[] = {0, 0, 0xc0, 0xe0, 0xf0};
    for (int i = size - 1; i > 0; --i) {
        to[i] = static_cast<char>(0x80U | (c & 0x3fU));
        c >>= 6U;
    }
    to[0] = static_cast<char>(firstByte[size] | c);
    return to + size;
}

} // namespace

PassphraseText::PassphraseText() : m_memory(Secret::ofSize(mostBytes)) { }

bool PassphraseText::insert(QStringView words)
{
    qsizetype size = 0;
    eachCharacter(words, [&](char32_t c) { size += bytesOf(c); });
    if (m_used - (selectionEnd() - selectionStart()) + size > mostBytes)
        return false;
    eraseSelected();
    char *const here = room().data() + m_cursor;
    std::memmove(here + size, here, static_cast<size_t>(m_used - m_cursor));
    char *next = here;
    eachCharacter(words, [&](char32_t c) { next = write(next, c); });
    m_used += size;
    moveTo(m_cursor + size);
    return true;
}

void PassphraseText::eraseSelected()
{
    erase(selectionStart(), selectionEnd());
}

void PassphraseText::erase(qsizetype from, qsizetype to)
{
    char *const all = room().data();
    std::memmove(all + from, all + to, static_cast<size_t>(m_used - to));
    explicit_bzero(all + m_used - (to - from), static_cast<size_t>(to - from));
    m_used -= to - from;
    moveTo(from);
}

void PassphraseText::clear()
{
    erase(0, m_used);
}

bool PassphraseText::fill(std::span<const char> utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (size > mostBytes)
        return false;
    clear();
    std::ranges::copy(utf8, room().begin());
    m_used = size;
    moveTo(size);
    return true;
}

void PassphraseText::moveTo(qsizetype place, bool select)
{
    m_cursor = std::clamp<qsizetype>(place, 0, m_used);
    if (!select)
        m_anchor = m_cursor;
}

qsizetype PassphraseText::before(qsizetype place) const
{
    const auto all = bytes();
    while (place > 0 && !startsCharacter(all[static_cast<size_t>(--place)])) { }
    return place;
}

qsizetype PassphraseText::after(qsizetype place) const
{
    return place + static_cast<qsizetype>(characterAt(place).size());
}

qsizetype PassphraseText::wordBefore(qsizetype place) const
{
    const auto isSpaceBefore = [this](qsizetype at) { return bytes()[static_cast<size_t>(at - 1)] == ' '; };
    while (place > 0 && isSpaceBefore(place))
        --place;
    while (place > 0 && !isSpaceBefore(place))
        --place;
    return place;
}

qsizetype PassphraseText::wordAfter(qsizetype place) const
{
    const auto isSpace = [this](qsizetype at) { return bytes()[static_cast<size_t>(at)] == ' '; };
    while (place < m_used && !isSpace(place))
        ++place;
    while (place < m_used && isSpace(place))
        ++place;
    return place;
}

int PassphraseText::charactersBefore(qsizetype place) const
{
    return static_cast<int>(std::ranges::count_if(bytes().first(static_cast<size_t>(place)), startsCharacter));
}

qsizetype PassphraseText::placeOf(int character) const
{
    qsizetype place = 0;
    while (character-- > 0 && place < m_used)
        place = after(place);
    return place;
}

std::span<const char> PassphraseText::bytes() const
{
    return m_memory.bytes().first(static_cast<size_t>(m_used));
}

std::span<const char> PassphraseText::characterAt(qsizetype place) const
{
    const auto rest = bytes().subspan(static_cast<size_t>(place));
    if (rest.empty())
        return rest;
    const auto next = std::ranges::find_if(rest.subspan(1), startsCharacter);
    return rest.first(static_cast<size_t>(next - rest.begin()));
}

Secret PassphraseText::normalised() const
{
    const auto all = bytes();
    if (std::ranges::all_of(all, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; })) {
        Secret copy = Secret::ofSize(m_used);
        std::ranges::copy(all, copy.writable().begin());
        return copy;
    }
    const Wiped typed(QString::fromUtf8(all.data(), m_used));
    const Wiped composed(typed.words().normalized(QString::NormalizationForm_C));
    return Secret::take(composed.words().toUtf8());
}
