#include "ui/pages/LineAnswer.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Only orders that cannot be taken for another: the year first, or day.month.year with dots.
QString isoDate(const QString &written)
{
    for (const QString &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"d.M.yyyy"_s}) {
        if (const auto date = QDate::fromString(written, format); date.isValid())
            return date.toString(Qt::ISODate);
    }
    return written;
}

/// "79, cwe-200" -> CWE-79, CWE-200
QStringList ids(const QString &written)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    static const QRegularExpression number(u"^[0-9]+$"_s);
    QStringList all;
    for (const QString &word : written.toUpper().split(between, Qt::SkipEmptyParts))
        all.append(number.match(word).hasMatch() ? u"CWE-"_s + word : word);
    return all;
}

} // namespace

std::optional<Answer> LineAnswer::read(const Question &question, const QString &line)
{
    const QString written = line.trimmed();
    if (written.isEmpty())
        return std::nullopt;
    switch (question.kind) {
    case Question::Date:
        return isoDate(written);
    case Question::List:
        return ids(written);
    case Question::Text:
    case Question::LongText:
    case Question::Choice:
    case Question::Choices:
        return written;
    }
    Q_UNREACHABLE();
}

QString LineAnswer::shown(const Answer &answer)
{
    if (const auto *const texts = std::get_if<QStringList>(&answer))
        return texts->join(u", "_s);
    const auto *const text = std::get_if<QString>(&answer);
    return text ? *text : QString();
}
