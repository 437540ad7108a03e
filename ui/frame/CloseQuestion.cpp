#include "ui/frame/CloseQuestion.h"

#include "ui/kit/Button.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"

#include <QHBoxLayout>

CloseQuestion::CloseQuestion(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Vouchsafe"));
    auto *heading = new Heading(tr("Your report is not saved yet"), 2);
    auto *words = new Body(tr("If you close now, everything you typed is lost."));
    auto *keep = new Button(tr("Keep writing"), Button::Weight::Primary);
    auto *lose = new Button(tr("Close and lose it"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(keep);
    buttons->addWidget(lose);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStrut(364);
    layout->setSizeConstraint(QLayout::SetFixedSize); // as large as its words, however large the letters
    setAccessibleName(heading->text());
    setAccessibleDescription(words->text());
    keep->setDefault(true);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(lose, &QPushButton::clicked, this, &QDialog::accept);
}
