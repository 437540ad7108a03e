#pragma once

#include <QString>

/// Why a picture cannot be read, cleaned or covered. It may still go along as it is.
struct PictureProblem {
    enum What {
        NotReadable, ///< of a kind that this program does not decode: see pictureFormat()
        TooLarge, ///< more pixels or bytes than Picture takes (THREATS-A3)
        Damaged, ///< cut off, or not what it says it is
        OutOfMemory, ///< the computer has not enough of it left
    };
    What what;
    QString detail = {}; ///< for the log; nothing from inside the picture
};
