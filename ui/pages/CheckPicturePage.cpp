#include "ui/pages/CheckPicturePage.h"

#include "ui/kit/Labels.h"
#include "ui/kit/PictureEditor.h"
#include "ui/words/FileText.h"
#include "ui/words/ProblemText.h"

#include <QtConcurrentRun>

static_assert(PictureMarks::colour == Covering::colour, "what is shown is what goes");

CheckPicturePage::CheckPicturePage(DraftFiles &files, quint64 key, QWidget *parent)
    : Page(tr("Check a picture"), parent), m_files(&files), m_key(key), m_editor(new PictureEditor),
      m_state(new Hint(tr("The picture is being opened.")))
{
    setWide();
    setContinue(tr("Done"));
    add(new Body(tr("Cover what is not about the problem: names, passwords, other people's messages. Covered parts are "
                    "gone for good. The picture as you added it stays private on this computer.")));
    add(m_state);
    addFilling(m_editor);
    m_editor->hide();
    connect(m_editor, &PictureEditor::changed, this, &CheckPicturePage::keepMarks);
    if (const auto *file = files.find(key)) {
        setPart(ProblemText::shownName(file->original.name()));
        load(file->original);
    }
}

const DraftFiles::File *CheckPicturePage::file() const
{
    return m_files ? m_files->find(m_key) : nullptr;
}

void CheckPicturePage::load(const TakenFile &original)
{
    QtConcurrent::run(&m_files->readers(), [original]() -> std::expected<Picture, PictureProblem> {
        const auto device = original.open();
        if (!device)
            return std::unexpected(PictureProblem{PictureProblem::Damaged});
        return readPictureFile(*device).and_then([](const QByteArray &file) { return Picture::read(file); });
    }).then(this, [this](const std::expected<Picture, PictureProblem> &picture) { showPicture(picture); });
}

void CheckPicturePage::showPicture(const std::expected<Picture, PictureProblem> &picture)
{
    const auto *file = this->file();
    if (!file || !picture) {
        m_state->setWords(tr("This picture cannot be opened. Remove it, or add it again."));
        return;
    }
    const QString knew =
        file->prepared && !file->treatment.unchanged ? FileText::knew(file->prepared->removed) : QString();
    m_state->setWords(knew.isEmpty() ? QString() : tr("%1 We removed that.").arg(knew));
    m_state->setHidden(knew.isEmpty());
    const Covering &covering = file->treatment.covering;
    const PictureMarks before{.covers = {covering.covers.begin(), covering.covers.end()}, .crop = covering.crop};
    {
        const QSignalBlocker quiet(m_editor); // a picture without its marks is no decision of the person's
        m_editor->setPicture(picture->pixels);
        m_editor->setMarks(before);
    }
    m_editor->show();
}

void CheckPicturePage::keepMarks()
{
    const auto *file = this->file();
    if (!file)
        return;
    const PictureMarks &marks = m_editor->marks();
    Treatment treatment = file->treatment;
    treatment.covering = {.covers = {marks.covers.begin(), marks.covers.end()}, .crop = marks.crop};
    if (treatment.covering == file->treatment.covering)
        return;
    treatment.unchanged = false; // a part that is covered must not go along
    m_files->treat(m_key, treatment);
}
