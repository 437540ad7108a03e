#include "ui/pages/LicencePage.h"

#include "ui/kit/Look.h"
#include "ui/kit/ManyLines.h"

#include <QFile>

LicencePage::LicencePage(QWidget *parent) : Page(tr("The licence"), parent)
{
    constexpr int fewest = 8; // lines; as many more as there is room for
    setPart(tr("Help"));
    setContinue({});
    QFile file(QStringLiteral(":/LICENSE"));
    auto *text = addFilling(new ManyLines(fewest));
    setLook(text, QStringLiteral("fixed")); // it is laid out for such letters
    text->setAccessibleName(headingText());
    text->setReadOnly(true);
    text->setLayoutDirection(Qt::LeftToRight); // it is English in every language
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
}
