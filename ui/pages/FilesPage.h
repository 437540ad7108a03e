#pragma once

#include "ui/journey/Draft.h"
#include "ui/journey/EvidenceTools.h"
#include "ui/kit/Page.h"

class Card;
class FileRow;
class Hint;
class Notice;
class LinkButton;
class QMimeData;
class UndoLine;

/// S5: pictures and files are dropped, pasted, added or taken from the screen, and removed with Undo. What was found in
/// them is told.
class FilesPage final : public Page {
    Q_OBJECT

public:
    explicit FilesPage(Draft &draft, const EvidenceTools &tools = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void checkPressed(quint64 key); ///< of one of the draft's files

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addDropBox();
    void chooseFiles();
    void takeScreenshot();
    void take(const QMimeData &data);
    void showFiles();
    [[nodiscard]] FileRow *newRow(const DraftFiles::File &file);
    void showSize();
    void showRefused(const QList<DraftFiles::Refused> &refused);
    void sendUnchanged(quint64 key, bool unchanged);
    void remove(quint64 key);

    Draft &m_draft;
    EvidenceTools m_tools;
    Card *m_card;
    QList<FileRow *> m_rows; ///< as they are shown
    Hint *m_size;
    LinkButton *m_stop; ///< while files are read
    Notice *m_tooBig;
    UndoLine *m_undo;
    Hint *m_proof;
};
