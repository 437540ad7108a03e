#pragma once

#include <QDialog>

/// Asked when the window closes while something typed is on no disk yet. Accepted means: close and lose it. Show it
/// with open(); it deletes itself.
class CloseQuestion final : public QDialog {
    Q_OBJECT

public:
    enum class Lost {
        Everything, ///< nothing of the report is kept
        LastWords, ///< the disk did not take them
        File, ///< one that is still being added
        Copy, ///< one that is still being saved
    };
    CloseQuestion(Lost lost, QWidget *parent);

private:
    struct Words {
        QString heading;
        QString meaning;
        QString stay;
        QString go;
    };
    [[nodiscard]] static Words wordsFor(Lost lost);
};
