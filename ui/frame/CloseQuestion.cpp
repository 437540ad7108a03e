#include "ui/frame/CloseQuestion.h"

#include "ui/kit/Button.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"

#include <QHBoxLayout>

CloseQuestion::Words CloseQuestion::wordsFor(Lost lost)
{
    switch (lost) {
    case Lost::Everything:
        return {tr("Your report is not saved yet"), tr("If you close now, everything you typed is lost."),
                tr("Keep writing"), tr("Close and lose it")};
    case Lost::LastWords:
        return {
            tr("Your last words are not saved"),
            tr("The disk did not take them. If you close now, they are lost. What was saved before is still there."),
            tr("Keep writing"), tr("Close and lose them")};
    case Lost::File:
        return {tr("A file is still being added"),
                tr("If you close now, that file is not in your report. All that you typed is saved."),
                tr("Wait for it"), tr("Close without the file")};
    case Lost::Copy:
        return {tr("The copy is still being saved"),
                tr("If you close now, there may be no copy. Your report is not touched."), tr("Wait for it"),
                tr("Close without the copy")};
    }
    Q_UNREACHABLE();
}

CloseQuestion::CloseQuestion(Lost lost, QWidget *parent) : QDialog(parent)
{
    const Words said = wordsFor(lost);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Vouchsafe"));
    auto *heading = new Heading(said.heading, 2);
    auto *words = new Body(said.meaning);
    auto *keep = new Button(said.stay, Button::Weight::Primary);
    auto *lose = new Button(said.go);
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
