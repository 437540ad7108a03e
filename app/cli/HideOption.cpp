#include "app/cli/HideOption.h"

#include <QStringList>

std::optional<SecretKinds> hideOption(const QString &value)
{
    SecretKinds kinds;
    if (value == u"all")
        return kinds.set();
    for (const QString &name : value.split(u',')) {
        const auto kind = secretKindFromName(name.trimmed());
        if (!kind)
            return std::nullopt;
        kinds.set(numberOf(*kind));
    }
    return kinds;
}
