#include "app/net/ServerWords.h"

#include <QList>
#include <QStringDecoder>

namespace {

bool shows(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the text, or has no width
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Separator_Space:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return true;
    }
    return false;
}

QString escaped(char32_t number)
{
    return QStringLiteral("\\x%1").arg(static_cast<quint32>(number), 2, 16, QLatin1Char('0'));
}

QString printable(QByteArrayView line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    const bool utf8 = !decoder.hasError();
    QString shown;
    for (const char32_t letter : utf8 ? text.toUcs4() : QString::fromLatin1(line).toUcs4())
        shown += shows(letter) && (utf8 || letter < 0x80) ? QString::fromUcs4(&letter, 1) : escaped(letter);
    return shown;
}

} // namespace

void ServerWords::add(QByteArrayView line)
{
    if (m_full)
        return;
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    const bool cut = line.size() > longest;
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += printable(line.first(std::min(line.size(), longest)));
    m_full = cut || m_text.size() > longest;
    if (m_full)
        m_text = m_text.first(std::min(m_text.size(), longest)) + u'…';
}

void ServerWords::clear()
{
    m_text.clear();
    m_full = false;
}
