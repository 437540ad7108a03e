#pragma once

#include "ui/journey/DraftFiles.h"
#include "ui/kit/SideBySide.h"

class Badge;
class Button;
class Hint;
class LinkButton;
class QPushButton;
class QVBoxLayout;
class Thumbnail;

/// One added file: what it looks like, its name and size, what was found in it, and what one can do about it. The row
/// stays while what it says changes, so that no press and no focus is lost in between.
class FileRow final : public SideBySide {
    Q_OBJECT

public:
    explicit FileRow(const DraftFiles::File &file, QWidget *parent = nullptr);

    [[nodiscard]] quint64 key() const { return m_key; } ///< of the file
    /// The same file, as it is now. `apart`: it is too big for the mail.
    void tell(const DraftFiles::File &file, bool apart);

Q_SIGNALS:
    void checkPressed();
    void removePressed();
    void unchangedPressed(bool unchanged); ///< a picture is to go as it is, or not any more
    void tryAgainPressed();

private:
    [[nodiscard]] QVBoxLayout *words();
    [[nodiscard]] QHBoxLayout *buttons();
    void tellUnchanged(const DraftFiles::File &file);
    void setShown(QPushButton *button, bool shown); ///< the focus of one that goes stays in the row
    [[nodiscard]] QString about(const QString &words) const; ///< for whom does not see what a button stands beside

    quint64 m_key;
    QString m_name; ///< as it is shown
    Thumbnail *m_thumbnail;
    Hint *m_size;
    Badge *m_state;
    Hint *m_more;
    LinkButton *m_again;
    LinkButton *m_unchanged;
    bool m_isUnchanged = false;
    Button *m_check;
    Button *m_remove;
};
