#include "app/vendors/SafeText.h"

#include "app/vendors/VendorProfile.h"

#include <QUrl>

#include <algorithm>

namespace SafeText {

bool isPlain(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::ranges::all_of(characters, [](char32_t c) {
        const auto category = QChar::category(c);
        return QChar::isPrint(c) && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
    });
}

QString address(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'@');
    if (sign < 1)
        return {};
    const QString encoded = text.first(sign + 1) + QString::fromLatin1(QUrl::toAce(text.sliced(sign + 1)));
    return VendorProfile::isAddress(encoded) ? encoded : QString();
}

QString lettersOf(const QString &domain)
{
    // every name of the internet may be read, not only those of registries that Qt trusts: it is shown beside the other
    const QString letters = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return letters == domain.toLower() || !isPlain(letters) ? QString() : letters;
}

} // namespace SafeText
