#include "tests/fuzz/Fuzzing.h"
#include "tests/fuzz/Properties.h"

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    Fuzzing::start();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Fuzzing::mustHold(
        Properties::armorHolds(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))));
    return 0;
}
