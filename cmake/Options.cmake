# What every target of ours is compiled with. Link vouchsafe::options PRIVATE.
option(VOUCHSAFE_WERROR "Warnings are errors" OFF)
option(VOUCHSAFE_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(VOUCHSAFE_HARDEN "The hardening of a release" OFF)
option(VOUCHSAFE_FUZZ "libFuzzer targets (Clang only)" OFF)

add_library(vouchsafe-options INTERFACE)
add_library(vouchsafe::options ALIAS vouchsafe-options)

target_compile_options(vouchsafe-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wswitch-enum -Wformat=2
    $<$<BOOL:${VOUCHSAFE_WERROR}>:-Werror>)
target_compile_definitions(vouchsafe-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_UP_TO=0x060800)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(VOUCHSAFE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(VOUCHSAFE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(VOUCHSAFE_HARDEN)
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong
        -fstack-clash-protection -fcf-protection -ftrivial-auto-var-init=zero)
    add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
