#pragma once

#include "ui/session/DataPlace.h"

/// The program's names, for paths and desktops. Needs a QCoreApplication.
void nameProgram();

/// Builds the window and all that it works with, and runs until it is closed; the program's exit status. Without a
/// screen it says so, and names the terminal commands that do the same job.
[[nodiscard]] int runWindow(int argc, char **argv, Place where);
