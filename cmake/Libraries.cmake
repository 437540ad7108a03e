# The libraries, each for one room only (docs/ARCHITECTURE.md).
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Concurrent LinguistTools Svg Widgets)
find_package(Qca-qt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RNP REQUIRED IMPORTED_TARGET librnp>=0.17.1)
if(RNP_VERSION VERSION_EQUAL "0.18.0")
    message(FATAL_ERROR "librnp 0.18.0 makes all-zero session keys (CVE-2025-13470): use 0.17.1 or 0.18.1")
endif()
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
