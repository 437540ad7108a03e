#include "ui/pages/ApartFiles.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/words/ProblemText.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

ApartFiles::ApartFiles(const Files &apart, QWidget *parent) : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    constexpr int between = 12;
    all->setSpacing(between);
    all->addWidget(new Body(StepsText::aboutApart(apart.letter)));
    addFiles(apart);
    int number = 1;
    for (const QString &way : StepsText::waysApart(apart.letter))
        all->addWidget(new Body(tr("%1. %2").arg(number++).arg(way)));
}

void ApartFiles::addFiles(const Files &apart)
{
    auto *card = new Card;
    for (const ApartFile &file : apart.files) {
        const QFileInfo info(file.path);
        const bool there = info.exists();
        auto *row = new ActionRow(
            info.fileName(),
            there ? tr("%1, in your folder \"%2\".").arg(ProblemText::size(file.size), QDir(info.path()).dirName())
                  : tr("It is not in its folder any more. If the team does not have it, tell them so "
                       "in an email."));
        if (there)
            connect(row->addButton(tr("Show file")), &Button::clicked, this,
                    [this, path = file.path] { Q_EMIT showFilePressed(path); });
        card->addRow(row);
    }
    auto *text = new ActionRow(tr("Text for an email about it"), apart.letter.apartText);
    connect(text->addButton(tr("Copy this text")), &Button::clicked, this,
            [words = apart.letter.apartText] { QGuiApplication::clipboard()->setText(words); });
    card->addRow(text);
    layout()->addWidget(card);
}
