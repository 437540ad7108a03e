# The libraries, each for one room only (docs/ARCHITECTURE.md).
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Concurrent DBus LinguistTools PrintSupport Svg Widgets)
find_package(Qca-qt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RNP REQUIRED IMPORTED_TARGET librnp>=0.17.1)
if(RNP_VERSION VERSION_EQUAL "0.18.0")
    message(FATAL_ERROR "librnp 0.18.0 makes all-zero session keys (CVE-2025-13470): use 0.17.1 or 0.18.1")
endif()
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl>=8.14)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto) # what QCA stands on: how it ends
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
find_package(Qt6Keychain REQUIRED)
find_package(KDSingleApplication-qt6 REQUIRED)
find_library(ZXCVBN zxcvbn REQUIRED) # has no pkg-config file
