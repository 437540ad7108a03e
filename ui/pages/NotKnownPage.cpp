#include "ui/pages/NotKnownPage.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

using namespace Qt::StringLiterals;

NotKnownPage::NotKnownPage(const Words &words, QWidget *parent) : Page(words.heading, parent)
{
    setBack({});
    add(new Notice(Notice::Kind::Warning, words.meaning));
    add(new Body(tr("Open your email and look in the folder for sent mail. If the report is there, it went out. If it "
                    "is not, that proves nothing: many services put nothing there.")));
    if (!words.said.isEmpty()) {
        auto *said = add(new Folded(tr("What the server said")));
        said->addWords(words.said);
    }
    auto *see = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    see->add(u"arrived"_s, tr("It arrived"), tr("You saw it among your sent mail, or %1 wrote back.").arg(words.team));
    see->add(u"wait"_s, tr("Wait for an answer"), tr("It stays in your list as \"Not sure it arrived\"."));
    see->add(u"same"_s, tr("Send the same once more"),
             tr("%1 can tell that it is the same report. Getting it twice does no harm.").arg(words.team));
    see->add(u"other"_s, tr("Send it another way"), tr("On a website, or in an app on this computer."));
    auto *field = add(new Field(u"arrived-or-not"_s, tr("What do you want to do?"), see));
    if (!words.apart.files.empty()) {
        auto *files = addSection(StepsText::titleApart(words.apart.letter), new ApartFiles(words.apart));
        connect(files, &ApartFiles::showFilePressed, this, &NotKnownPage::showFilePressed);
    }
    connect(this, &Page::continuePressed, this, [this, see, field] {
        const QString answer = see->chosenOne();
        if (answer == u"arrived")
            Q_EMIT arrived();
        else if (answer == u"wait")
            Q_EMIT waiting();
        else if (answer == u"same")
            Q_EMIT sendSameAgain();
        else if (answer == u"other")
            Q_EMIT otherWay();
        else
            showFaults({{field->id(), tr("Choose what you want to do")}});
    });
}
