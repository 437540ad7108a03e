#include "ui/pages/FileRow.h"

#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Look.h"
#include "ui/kit/Thumbnail.h"
#include "ui/words/FileText.h"
#include "ui/words/ProblemText.h"

#include <QVBoxLayout>

FileRow::FileRow(const DraftFiles::File &file, bool apart, QWidget *parent) : SideBySide(632, parent)
{
    const QString name = ProblemText::shownName(file.original.name());
    row()->setSpacing(12);
    row()->addWidget(
        new Thumbnail(file.prepared ? file.prepared->thumbnail : QImage(), FileText::letters(file.original)), 0,
        Qt::AlignTop);
    row()->addWidget(words(file, apart), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    if (FileText::canBeChecked(file)) {
        auto *check = addButton(tr("Check"), name, QStringLiteral("check-%1").arg(file.key));
        if (FileText::wantsChecking(file))
            check->setWeight(Button::Weight::Primary);
        connect(check, &Button::clicked, this, &FileRow::checkPressed);
        buttons->addWidget(check, 0, Qt::AlignTop);
    }
    auto *remove = addButton(tr("Remove"), name, QStringLiteral("remove-%1").arg(file.key));
    connect(remove, &Button::clicked, this, &FileRow::removePressed);
    buttons->addWidget(remove, 0, Qt::AlignTop);
    buttons->addStretch(1); // below the words they begin where those do
    row()->addLayout(buttons);
}

QWidget *FileRow::words(const DraftFiles::File &file, bool apart)
{
    auto *said = new QWidget;
    auto *lines = new QVBoxLayout(said);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *title = new Body(ProblemText::shownName(file.original.name()));
    setLook(title, QStringLiteral("h2"));
    lines->addWidget(title);
    const FileText::State state = FileText::state(file);
    const QString size = ProblemText::size(file.going().size());
    lines->addWidget(new Hint(
        Hint::Size::Small,
        apart ? tr("%1. Too big for email. We lock it on its own and you hand it over another way.").arg(size) : size));
    lines->addWidget(new Badge(state.words, state.kind), 0, Qt::AlignLeading);
    if (const QString more = FileText::more(file); !more.isEmpty())
        lines->addWidget(new Hint(Hint::Size::Small, more));
    const auto addLink = [&](const QString &words, const QString &id) {
        auto *link = new LinkButton(words);
        link->setObjectName(id.arg(file.key));
        link->setAccessibleName(tr("%1: %2", "a button and what it is about").arg(words, title->text()));
        lines->addWidget(link, 0, Qt::AlignLeading);
        return link;
    };
    if (file.problem)
        connect(addLink(tr("Try again"), QStringLiteral("again-%1")), &LinkButton::clicked, this,
                &FileRow::tryAgainPressed);
    const bool cleaned = file.prepared && file.prepared->kind == FileKind::Picture && file.prepared->copy;
    if (cleaned && file.treatment.covering == Covering()) { // what is covered is not to come back by one press
        const bool unchanged = file.treatment.unchanged;
        connect(addLink(unchanged ? tr("Remove hidden details") : tr("Send unchanged"), QStringLiteral("unchanged-%1")),
                &LinkButton::clicked, this, [this, unchanged] { Q_EMIT unchangedPressed(!unchanged); });
    }
    return said;
}

Button *FileRow::addButton(const QString &words, const QString &file, const QString &id)
{
    auto *button = new Button(words, Button::Weight::Secondary, Button::Size::Small);
    button->setObjectName(id);
    button->setAccessibleName(tr("%1: %2", "a button and what it is about").arg(words, file));
    return button;
}
