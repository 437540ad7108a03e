#include "tests/fuzz/Fuzzing.h"
#include "tests/fuzz/Properties.h"

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    Fuzzing::start();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray key(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Fuzzing::mustHold(Properties::keyHolds(key, Fuzzing::now()));
    return 0;
}
