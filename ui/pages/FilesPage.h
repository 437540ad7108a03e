#pragma once

#include "ui/journey/Draft.h"
#include "ui/kit/Page.h"

class Body;
class Card;
class Hint;
class Notice;
class LinkButton;
class QMimeData;

/// S5: files are dropped, pasted or added, and removed with Undo.
class FilesPage final : public Page {
    Q_OBJECT

public:
    explicit FilesPage(Draft &draft, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFiles();
    void take(const QMimeData &data);
    void showFiles();
    void showSize();
    void showRefused(const QList<Draft::Refused> &refused);
    void remove(size_t index);

    Draft &m_draft;
    Card *m_card;
    Hint *m_size;
    LinkButton *m_stop; ///< while files are read
    Notice *m_tooBig;
    QWidget *m_undo;
    Body *m_undoWords;
};
