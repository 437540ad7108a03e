#include "ui/pages/FileRow.h"

#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Look.h"
#include "ui/kit/Thumbnail.h"
#include "ui/words/FileText.h"
#include "ui/words/ProblemText.h"

#include <QVBoxLayout>

FileRow::FileRow(const DraftFiles::File &file, QWidget *parent)
    : SideBySide(632, parent), m_key(file.key), m_name(ProblemText::shownName(file.original.name())),
      m_thumbnail(new Thumbnail(FileText::letters(file.original))), m_size(new Hint(Hint::Size::Small)),
      m_state(new Badge(QString())), m_more(new Hint(Hint::Size::Small)), m_again(new LinkButton(tr("Try again"))),
      m_unchanged(new LinkButton(QString())),
      m_check(new Button(tr("Check"), Button::Weight::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove"), Button::Weight::Secondary, Button::Size::Small))
{
    row()->setSpacing(12);
    row()->addWidget(m_thumbnail, 0, Qt::AlignTop);
    row()->addLayout(words(), 1);
    row()->addLayout(buttons());
    m_again->setObjectName(QStringLiteral("again-%1").arg(file.key));
    m_unchanged->setObjectName(QStringLiteral("unchanged-%1").arg(file.key));
    m_check->setObjectName(QStringLiteral("check-%1").arg(file.key));
    m_remove->setObjectName(QStringLiteral("remove-%1").arg(file.key));
}

QVBoxLayout *FileRow::words()
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *title = new Body(m_name);
    setLook(title, QStringLiteral("h2"));
    lines->addWidget(title);
    lines->addWidget(m_size);
    lines->addWidget(m_state, 0, Qt::AlignLeading);
    lines->addWidget(m_more);
    lines->addWidget(m_again, 0, Qt::AlignLeading);
    lines->addWidget(m_unchanged, 0, Qt::AlignLeading);
    m_again->setAccessibleName(about(m_again->words()));
    m_unchanged->hide(); // till it is known to be a picture
    connect(m_again, &LinkButton::clicked, this, &FileRow::tryAgainPressed);
    connect(m_unchanged, &LinkButton::clicked, this, [this] { Q_EMIT unchangedPressed(!m_isUnchanged); });
    return lines;
}

QHBoxLayout *FileRow::buttons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (Button *button : {m_check, m_remove}) {
        button->setAccessibleName(about(button->text()));
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    buttons->addStretch(1); // below the words they begin where those do
    connect(m_check, &Button::clicked, this, &FileRow::checkPressed);
    connect(m_remove, &Button::clicked, this, &FileRow::removePressed);
    return buttons;
}

void FileRow::tell(const DraftFiles::File &file, bool apart)
{
    m_thumbnail->setPicture(file.prepared ? file.prepared->thumbnail : QImage());
    const QString size = ProblemText::size(file.going().size());
    m_size->setWords(
        apart ? tr("%1. Too big for email. We lock it on its own and you hand it over another way.").arg(size) : size);
    const FileText::State state = FileText::state(file);
    m_state->setState(state.words, state.kind);
    const QString more = FileText::more(file);
    m_more->setWords(more);
    m_more->setHidden(more.isEmpty());
    setShown(m_check, FileText::canBeChecked(file));
    setShown(m_again, file.problem.has_value());
    tellUnchanged(file);
    m_check->setWeight(FileText::wantsChecking(file) ? Button::Weight::Primary : Button::Weight::Secondary);
}

void FileRow::tellUnchanged(const DraftFiles::File &file)
{
    m_isUnchanged = file.treatment.unchanged;
    m_unchanged->setWords(m_isUnchanged ? tr("Remove hidden details") : tr("Send unchanged"));
    m_unchanged->setAccessibleName(about(m_unchanged->words()));
    const bool cleaned = file.prepared && file.prepared->kind == FileKind::Picture && file.prepared->copy;
    // what is covered is not to come back by one press
    setShown(m_unchanged, cleaned && file.treatment.covering == Covering());
}

void FileRow::setShown(QPushButton *button, bool shown)
{
    if (!shown && window()->focusWidget() == button)
        (button != m_check && !m_check->isHidden() ? m_check : m_remove)->setFocus(Qt::OtherFocusReason);
    button->setVisible(shown);
}

QString FileRow::about(const QString &words) const
{
    return tr("%1: %2", "a button and what it is about").arg(words, m_name);
}
