#include "app/mail/RegularFile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

bool openRegular(QFile &file)
{
    const int descriptor =
        open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return false;
    struct stat state = {};
    if (fstat(descriptor, &state) == 0 && S_ISREG(state.st_mode)
        && file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    close(descriptor);
    return false;
}
