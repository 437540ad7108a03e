#include "ui/kit/Pasted.h"

#include <algorithm>

namespace {

/// Marks that change the direction of what stands behind them: with one, a text can be read as another than it is.
bool turnsWriting(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool endsLine(QChar c)
{
    switch (c.unicode()) {
    case '\n':
    case '\r':
    case '\v':
    case '\f':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

qsizetype bytesOf(QChar c)
{
    return c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3; // a pair is four
}

/// One pass over as much of it as fits; the rest is not looked at, be it 100 MB.
class Taking final {
public:
    Taking(QStringView text, qsizetype mostBytes, bool oneLine, qsizetype before)
        : m_text(text), m_room(mostBytes), m_oneLine(oneLine), m_length(before)
    {
        m_out.text.reserve(std::max<qsizetype>(0, std::min(text.size(), mostBytes)));
        for (; m_at < m_text.size() && !m_out.cut; ++m_at)
            take();
    }

    [[nodiscard]] Pasted done() { return std::move(m_out); }

private:
    void take()
    {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'\r' && next == u'\n')
            return;
        if (endsLine(c))
            put(m_oneLine ? u' ' : u'\n');
        else if (turnsWriting(c))
            putName(c);
        else if (c.isHighSurrogate() && next.isLowSurrogate())
            putPair(c, next);
        else if (c.isSurrogate() || (c.category() == QChar::Other_Control && c != u'\t'))
            putInstead();
        else
            put(c == u'\t' && m_oneLine ? QChar(u' ') : c);
    }

    void put(QChar c)
    {
        if (!fits(bytesOf(c)))
            return;
        if (c != u'\n')
            breakLine();
        m_length = c == u'\n' ? 0 : m_length + 1;
        m_out.text.append(c);
    }

    void putPair(QChar high, QChar low)
    {
        ++m_at;
        if (!fits(4))
            return;
        breakLine();
        m_length += 2;
        m_out.text.append(high).append(low);
    }

    void putName(QChar c)
    {
        const auto name = QStringLiteral("[U+%1]").arg(QString::number(c.unicode(), 16).toUpper());
        if (!fits(name.size()))
            return;
        breakLine();
        m_out.changed = true;
        m_length += name.size();
        m_out.text.append(name);
    }

    void putInstead()
    {
        m_out.changed = true;
        put(u' ');
    }

    bool fits(qsizetype bytes)
    {
        m_room -= bytes;
        m_out.cut = m_room < 0;
        return !m_out.cut;
    }

    /// At the last space, as any reader would; in the middle of a word only where there is none.
    void breakLine()
    {
        if (m_oneLine || m_length < longestParagraph || !fits(1))
            return;
        QString &text = m_out.text;
        const qsizetype start = std::max<qsizetype>(0, text.size() - m_length);
        const qsizetype space = text.lastIndexOf(u' ');
        m_out.broken = true;
        if (space > start) {
            text[space] = u'\n';
            m_length = text.size() - space - 1;
        } else {
            text.append(u'\n');
            m_length = 0;
        }
    }

    QStringView m_text;
    qsizetype m_room;
    bool m_oneLine;
    qsizetype m_at = 0;
    qsizetype m_length; ///< of the line so far
    Pasted m_out;
};

} // namespace

Pasted Pasted::story(QStringView text, qsizetype mostBytes, qsizetype before)
{
    return Taking(text, mostBytes, false, before).done();
}

Pasted Pasted::line(QStringView text, qsizetype mostBytes)
{
    return Taking(text, mostBytes, true, 0).done();
}
