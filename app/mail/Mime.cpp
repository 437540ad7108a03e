#include "app/mail/Mime.h"

#include <gmime/gmime.h>

Mime::Mime()
{
    g_mime_init();
}

QString Mime::version()
{
    return QStringLiteral("%1.%2.%3").arg(gmime_major_version).arg(gmime_minor_version).arg(gmime_micro_version);
}
