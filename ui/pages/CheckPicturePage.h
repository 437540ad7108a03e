#pragma once

#include "ui/journey/DraftFiles.h"
#include "ui/kit/Page.h"

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

    DraftFiles &m_files;
    quint64 m_key;
    PictureEditor *m_editor;
    Hint *m_state;
};
