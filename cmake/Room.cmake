# A room of the house (docs/ARCHITECTURE.md): a static library whose public headers each compile alone.
#   add_room(NAME HEADERS a.h ... SOURCES a.cpp ... [PUBLIC lib ...] [PRIVATE lib ...])
function(add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${room_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${room_HEADERS})
    target_link_libraries(${name} PUBLIC ${room_PUBLIC} PRIVATE vouchsafe::options ${room_PRIVATE})
endfunction()
