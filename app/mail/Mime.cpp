#include "app/mail/Mime.h"

#include <gmime/gmime.h>

Mime::Mime()
{
    g_mime_init();
}
