#pragma once

#include "ui/journey/DraftFiles.h"
#include "ui/kit/Page.h"

#include <QPointer>

class Hint;
class PictureEditor;

/// S5b: parts of a picture are covered or cut off, before it goes. What is marked counts at once, however the page is
/// left.
class CheckPicturePage final : public Page {
    Q_OBJECT

public:
    CheckPicturePage(DraftFiles &files, quint64 key, QWidget *parent = nullptr);

private:
    void load(const TakenFile &original);
    void showPicture(const std::expected<Picture, PictureProblem> &picture);
    void keepMarks();

    [[nodiscard]] const DraftFiles::File *file() const; ///< null: it was removed, or the report left

    QPointer<DraftFiles> m_files; ///< goes before a page that is left
    quint64 m_key;
    PictureEditor *m_editor;
    Hint *m_state;
};
