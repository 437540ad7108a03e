#include "ui/pages/HandedOverPage.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"

using namespace Qt::StringLiterals;

HandedOverPage::HandedOverPage(const QString &team, const QString &app, const QString &file,
                               const ApartFiles::Files &apart, QWidget *parent)
    : Page(app.isEmpty() ? tr("We opened your email app") : tr("We opened %1").arg(app), parent)
{
    add(new Body(
        tr("Look for a new message to %1 with one file. Read it if you like, then press Send there. We cannot see "
           "whether you did.")
            .arg(team)));
    add(new Hint(tr("The file is \"%1\". It can take a few seconds to appear.").arg(file)));
    auto *see = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    see->add(u"sent"_s, tr("It's there, I pressed Send"));
    see->add(u"later"_s, tr("It's there, but I will send it later"));
    see->add(u"no-file"_s, tr("Message, but no file"), tr("We show you how to put the file in."));
    see->add(u"nothing"_s, tr("Nothing opened"), tr("We show you how to send it by hand."));
    auto *field = add(new Field(u"see"_s, tr("What do you see?"), see));
    if (!apart.files.empty()) {
        auto *files = addSection(StepsText::titleApart(apart.letter), new ApartFiles(apart));
        connect(files, &ApartFiles::showFilePressed, this, &HandedOverPage::showFilePressed);
    }
    connect(this, &Page::continuePressed, this, [this, see, field] {
        const QString answer = see->chosenOne();
        if (answer == u"sent")
            Q_EMIT sent();
        else if (answer == u"later")
            Q_EMIT later();
        else if (answer == u"no-file")
            Q_EMIT fileMissing();
        else if (answer == u"nothing")
            Q_EMIT nothingOpened();
        else
            showFaults({{field->id(), tr("Choose what you see")}});
    });
}
