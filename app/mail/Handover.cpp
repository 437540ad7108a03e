#include "app/mail/Handover.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEncodedPath = 1000; // with address and texts at their longest: a URI under 1,800 bytes
constexpr qsizetype longestReference = 32;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// A file name like sealedFileName()'s: it can be no option and needs no quoting anywhere.
bool isOurs(QStringView name)
{
    return !name.isEmpty() && isLower(name.front())
        && std::ranges::all_of(name, [](QChar c) { return isDigit(c) || isLower(c) || c == u'-' || c == u'.'; });
}

bool isPlainReference(QStringView reference)
{
    return !reference.isEmpty() && reference.size() <= longestReference
        && std::ranges::all_of(reference, [](QChar c) { return isDigit(c) || isUpper(c) || c == u'-'; });
}

bool isPlain(const Address &address)
{
    const QStringView local = QStringView(address.text()).first(address.text().lastIndexOf(u'@'));
    return (isDigit(local.front()) || isLower(local.front()) || isUpper(local.front())) // never an option
        && std::ranges::all_of(local, [](QChar c) {
               return isDigit(c) || isLower(c) || isUpper(c) || QStringView(u".+-_").contains(c);
           });
}

bool hasControlCharacter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

std::expected<Handover, MailProblem> Handover::make(const Envelope &envelope, const QString &path)
{
    const auto cannot = [](const QString &why) {
        return std::unexpected(MailProblem{MailProblem::CannotHandOver, why});
    };
    if (!isPlainReference(envelope.reference))
        return cannot(u"reference"_s);
    if (!isPlain(envelope.to))
        return cannot(u"address"_s);
    if (!isOurs(path.section(u'/', -1)))
        return cannot(u"file name"_s);
    if (!QDir::isAbsolutePath(path) || QDir::cleanPath(path) != path || hasControlCharacter(path))
        return cannot(u"folder"_s);
    if (path.contains("/."_L1))
        return cannot(u"hidden folder"_s);
    Handover handover(coverLetter(envelope), path);
    if (handover.encodedPath().size() > longestEncodedPath)
        return cannot(u"folder too long"_s);
    return handover;
}

QString Handover::encodedPath() const
{
    return QString::fromLatin1(QFile::encodeName(m_path).toPercentEncoding("/"));
}

QString Handover::fileUrl() const
{
    return u"file://"_s + encodedPath();
}
