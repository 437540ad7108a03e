#pragma once

#include "ui/journey/DraftFiles.h"
#include "ui/kit/SideBySide.h"

class Button;

/// One added file: what it looks like, its name and size, what was found in it, and what one can do about it.
class FileRow final : public SideBySide {
    Q_OBJECT

public:
    /// `apart`: it is too big for the mail.
    FileRow(const DraftFiles::File &file, bool apart, QWidget *parent = nullptr);

Q_SIGNALS:
    void checkPressed();
    void removePressed();
    void unchangedPressed(bool unchanged); ///< a picture is to go as it is, or not any more
    void tryAgainPressed();

private:
    [[nodiscard]] QWidget *words(const DraftFiles::File &file, bool apart);
    Button *addButton(const QString &words, const QString &file, const QString &id);
};
