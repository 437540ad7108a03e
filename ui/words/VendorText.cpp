#include "ui/words/VendorText.h"

#include <QLocale>

QString vendorText(const VendorProfile &profile, const QString &sentence)
{
    return profile.said(sentence, QLocale::languageToCode(QLocale().language()));
}
