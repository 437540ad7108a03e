#include "ui/pages/HelpPage.h"

#include "ui/kit/Card.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"

HelpPage::HelpPage(QWidget *parent) : Page(tr("Help"), parent)
{
    setContinue({});
    const auto say = [this](const QString &question, const QString &answer) {
        auto *card = add(new Card);
        card->content()->addWidget(new Heading(question, 2));
        card->content()->addWidget(new Body(answer));
    };
    say(tr("What is a lock?"),
        tr("Each security team has a lock that anybody may close, but only the team can open. We close it around your "
           "report, "
           "so nobody on the way can read it: not your email service, not us."));
    say(tr("What if the lock ran out?"),
        tr("It happens a lot: teams forget to renew the date. You did nothing wrong. Look on the team's website for a "
           "newer "
           "one and give it to this app, or use the old one. The app tells you what that means before you decide."));
    say(tr("Who sees that I sent something?"),
        tr("Your email service sees your address, the team's address, the time and the size. The team sees the address "
           "that "
           "you send from. Nobody but the team sees the words and the files."));
    say(tr("Where is my report kept?"),
        tr("Only in this window, until you close it. When you lock it, the locked file is saved in your Downloads "
           "folder."));
}
