# The date of the last commit, in seconds since 1970: a computer whose clock stands before it is wrong.
# A source package without git says it in SOURCE_DATE_EPOCH.
set(VOUCHSAFE_COMMIT_TIME "")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(VOUCHSAFE_COMMIT_TIME "$ENV{SOURCE_DATE_EPOCH}")
else()
    find_package(Git QUIET)
    if(Git_FOUND AND EXISTS "${PROJECT_SOURCE_DIR}/.git")
        execute_process(COMMAND "${GIT_EXECUTABLE}" -c safe.directory=* log -1 --format=%ct
            WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
            OUTPUT_VARIABLE VOUCHSAFE_COMMIT_TIME OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        if(EXISTS "${PROJECT_SOURCE_DIR}/.git/logs/HEAD")
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/.git/logs/HEAD")
        endif()
    endif()
endif()
if(NOT VOUCHSAFE_COMMIT_TIME MATCHES "^[0-9]+$")
    file(TIMESTAMP "${PROJECT_SOURCE_DIR}/CMakeLists.txt" VOUCHSAFE_COMMIT_TIME "%s" UTC)
endif()
configure_file("${PROJECT_SOURCE_DIR}/cmake/BuildDate.h.in" "${PROJECT_BINARY_DIR}/generated/BuildDate.h" @ONLY)
