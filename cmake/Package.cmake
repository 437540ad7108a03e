# The Debian package: ./dev package. A source date (SOURCE_DATE_EPOCH) makes two builds the same, byte for byte.
set(VOUCHSAFE_PACKAGE_MAINTAINER "Vouchsafe contributors <vouchsafe@example.invalid>" CACHE STRING
    "Who answers for the package that is built here: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vouchsafe)
set(CPACK_PACKAGE_VENDOR "Vouchsafe contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Vouchsafe helps people who found something that looks unsafe to tell the
people who can fix it. It asks plain questions and locks the answers, with
pictures and files, so that only the security team written to can open
them. No security training is needed.

The key of the team is compared with values compiled into the program each
time a report is locked. IVPN's team is built in; others can be added.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${VOUCHSAFE_PACKAGE_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that dpkg-shlibdeps cannot see them: qca-ossl, without which the program refuses to start
# (docs/decisions/0001), the window's SVG pictures, the words of Qt's own file dialog, and its own windows under Wayland. Their libraries only recommend them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqca-qt6-plugins, qt6-svg-plugins, qt6-translations-l10n, qt6-wayland")

# The date of packaging/changelog.Debian.in: the last commit's
set(ENV{SOURCE_DATE_EPOCH} "${VOUCHSAFE_COMMIT_TIME}")
string(TIMESTAMP changelog_date "%a, %d %b %Y %H:%M:%S +0000" UTC)

include(CPack)
