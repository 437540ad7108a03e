// A static library needs a source of its own; the resource itself is added by CMake.
