#include "tests/app/net/LookUps.h"

#include <dlfcn.h>
#include <mutex>
#include <netdb.h>
#include <unistd.h>

namespace {

struct Asked {
    std::mutex mutex;
    QStringList names;
};

Asked &asked()
{
    static Asked *const all = new Asked; // a look-up that hangs may outlive everything else
    return *all;
}

} // namespace

QStringList lookUps()
{
    const std::scoped_lock lock(asked().mutex);
    return std::exchange(asked().names, {});
}

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    constexpr unsigned int longTime = 2;
    const QString name = QString::fromUtf8(node);
    {
        const std::scoped_lock lock(asked().mutex);
        asked().names.append(name);
    }
    if (name == QStringLiteral("stuck.invalid")) {
        sleep(longTime);
        return EAI_AGAIN;
    }
    using Real = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, result);
}
