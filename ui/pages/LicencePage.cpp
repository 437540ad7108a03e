#include "ui/pages/LicencePage.h"

#include "ui/kit/ManyLines.h"

#include <QFile>
#include <QFontDatabase>

LicencePage::LicencePage(QWidget *parent) : Page(tr("The licence"), parent)
{
    constexpr int lines = 18;
    setPart(tr("Help"));
    setContinue({});
    QFile file(QStringLiteral(":/LICENSE"));
    auto *text = add(new ManyLines(lines));
    text->setAccessibleName(headingText());
    text->setReadOnly(true);
    text->setLayoutDirection(Qt::LeftToRight); // it is English in every language
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
}
