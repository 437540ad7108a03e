#include "crypto/openpgp/EngineVersion.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("the engine tells its version, and it is not the one that makes all-zero session keys", "[crypto]")
{
    const QString version = engineVersion();
    CHECK(QRegularExpression(QStringLiteral("^[0-9]+[.][0-9]+[.][0-9]+")).match(version).hasMatch());
    CHECK_FALSE(version.startsWith(u"0.18.0")); // CVE-2025-13470
}
