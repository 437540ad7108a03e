#include "crypto/openpgp/EngineVersion.h"

#include <rnp/rnp.h>

QString engineVersion()
{
    return QString::fromLatin1(rnp_version_string());
}
