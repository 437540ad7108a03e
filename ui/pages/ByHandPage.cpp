#include "ui/pages/ByHandPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace {

Button *addCopy(Card *card, const QString &title, const QString &words, const QString &button)
{
    auto *row = new ActionRow(title, words);
    auto *copy = row->addButton(button);
    QObject::connect(copy, &Button::clicked, row, [words] { QGuiApplication::clipboard()->setText(words); });
    card->addRow(row);
    return copy;
}

} // namespace

ByHandPage::ByHandPage(Where where, const Letter &letter, const QString &reason, QWidget *parent)
    : Page(tr("Your report is locked. Now send it"), parent)
{
    setContinue(tr("I have sent it"));
    const QFileInfo file(letter.path);
    if (!reason.isEmpty())
        add(new Notice(Notice::Kind::Warning, reason));

    auto *safe = add(new Notice(
        Notice::Kind::Info,
        tr("It is safe to save or send this file: only the %1 security team can open it.").arg(letter.team)));
    auto *later = new LinkButton(tr("I will send it later"));
    safe->content()->addWidget(later, 0, Qt::AlignLeading);
    connect(later, &LinkButton::clicked, this, &ByHandPage::later);

    auto *card = add(new Card);
    auto *fileRow = new ActionRow(file.fileName(), tr("In your folder \"%1\".").arg(QDir(file.path()).dirName()));
    connect(fileRow->addButton(tr("Show file")), &Button::clicked, this,
            [folder = file.path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    card->addRow(fileRow);
    addCopy(card, tr("To"), letter.address, tr("Copy address"));
    addCopy(card, tr("Subject"), letter.subject, tr("Copy subject"));
    addCopy(card, tr("Text"), letter.text, tr("Copy text"));

    const QString open = where == Where::Website ? tr("Open your email in the web browser and start a new message.")
                                                 : tr("Open your email app and start a new message.");
    int number = 1;
    for (const QString &step :
         {open, tr("Put in the address, the subject and the text from above."),
          tr("Attach the file \"%1\". Often the button looks like a paper clip.").arg(file.fileName()),
          tr("Press Send there, then come back here.")})
        add(new Body(tr("%1. %2").arg(number++).arg(step)));
    connect(this, &Page::continuePressed, this, &ByHandPage::sent);
}
