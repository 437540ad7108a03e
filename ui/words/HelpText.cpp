#include "ui/words/HelpText.h"

QString HelpText::heading(Topic topic)
{
    switch (topic) {
    case Topic::MyReport:
        return tr("What happens with my report?");
    case Topic::Lock:
        return tr("What is a lock?");
    case Topic::LockRanOut:
        return tr("What if the lock ran out?");
    case Topic::WhoSees:
        return tr("Who sees what?");
    case Topic::StayUnknown:
        return tr("How do I stay unknown?");
    case Topic::PicturesAndLogs:
        return tr("Which pictures and logs help?");
    case Topic::Website:
        return tr("How do I send it from a website?");
    case Topic::App:
        return tr("How do I send it from an email app?");
    case Topic::BigFiles:
        return tr("What if a file is too big?");
    case Topic::Limits:
        return tr("What can this app not do?");
    }
    Q_UNREACHABLE();
}

QStringList HelpText::paragraphs(Topic topic)
{
    switch (topic) {
    case Topic::MyReport:
        return {
            tr("While you write, your report is saved every few seconds, privately on this computer. You can close the "
               "window and go on tomorrow."),
            tr("When you press \"Lock and send\", we put your answers and files into one file and lock it. That "
               "file is saved in your Downloads folder. You can keep it or delete it: only the security team can "
               "open it."),
            tr("Then you send it with your own email. The team reads it, looks for the fault and mends it. That "
               "can take weeks. They may write to you with a question."),
            tr("All your reports are kept privately, with their files. Your login opens them, or your passphrase does. "
               "You can delete a report under \"Your reports\". Then its file is gone, but a skilled person may still "
               "find traces of it on the disk.")};
    case Topic::Lock:
        return {tr("Think of a box with a lock. Anyone may put something in and press the lock shut. Only the team can "
                   "open it again."),
                tr("Each security team gives out such a lock. This app shuts it around your report. No one on the way "
                   "can read it: not your email service, and not the makers of this app."),
                tr("A lock is only good when it is truly the team's. So the app checks it each time. If it is not the "
                   "right one, nothing is locked and nothing is sent.")};
    case Topic::LockRanOut:
        return {
            tr("A lock has an end date. Teams often forget to move it. You did nothing wrong."),
            tr("The app can look for a newer lock when you ask it to. It shows you first where it will look. No one is "
               "asked before that."),
            tr("You can also look on the team's own website. The lock is often on a page about security. Save that "
               "page, or copy it, and give it to the app. The app checks that it comes from the same team."),
            tr("If you find none, you can use the old lock. Only the team could open your report then, too. But "
               "they may have put the old one away, and then they cannot read it."),
            tr("You can also wait. Your report is kept on this computer until you come back to it.")};
    case Topic::WhoSees:
        return {tr("The security team sees all that you wrote, your files, and the address that you send from."),
                tr("Your email service sees your address, the team's address, the time and the size. It does not see "
                   "your words or your files."),
                tr("The makers of this app see nothing. The app sends nothing by itself and looks nothing up.")};
    case Topic::StayUnknown:
        return {tr("When the app asks how they can reach you, choose \"Don't tell them who I am\". Your name then "
                   "stays out of the report."),
                tr("The team still sees the address that you send from. Make a new one for this, without your name in "
                   "it. Some services ask for no name at all."),
                tr("Look at your files too. A picture may show your name. A log may hold your user name or the number "
                   "of your computer on the internet."),
                tr("If you could be in danger, do not use a computer or a network of the people you fear. Ask someone "
                   "you trust for help.")};
    case Topic::PicturesAndLogs:
        return {tr("A picture of the screen helps most. Take it when the odd thing shows."),
                tr("A log is a file where an app notes what it does. If you know where it is, add it."),
                tr("We remove what a picture knows in secret, like where it was taken. In a log we hide passwords "
                   "and names that we find. We may miss some. So press \"Check\" and look at each one yourself."),
                tr("In a picture you can cover what is not about the problem, like other people's messages. What is "
                   "covered is gone for good in the picture that is sent."),
                tr("You can send a report with no file at all.")};
    case Topic::Website:
        return {
            tr("First the app saves one locked file for you. It shows you the file, the address, the subject and a "
               "short text."),
            tr("Open your email in the web browser. Start a new message. Copy the address, the subject and the text "
               "into it, one by one."),
            tr("Then attach the file. Often the button looks like a paper clip. Press Send, and tell the app that "
               "you did.")};
    case Topic::App:
        return {tr("The app opens a new message in your email app, with the locked file in it. You press Send there."),
                tr("The app cannot see what happens in the other app. So it asks you what you see. If there is no file "
                   "in the message, or if nothing opened, it shows you another way."),
                tr("The file in the message cannot be read by you either. That is how it should be.")};
    case Topic::BigFiles:
        return {tr("Most email services take up to 25 MB. Files grow by about half when they are locked and sent. The "
                   "app shows you both sizes."),
                tr("A file that no email can take is locked on its own. You find it beside the locked report. Only the "
                   "team can open it. Put it on any website for sharing files and send the team the link, or bring it "
                   "on a USB stick, or wait until they tell you a way."),
                tr("If your email service refuses the rest, take out the biggest file. Write in your report that you "
                   "have it. The team will tell you how to bring it to them."),
                tr("Of a long film, one short part or one picture is often enough.")};
    case Topic::Limits:
        return {tr("It cannot hide that you wrote to the team. Your email service and the team can see that."),
                tr("It cannot protect you from a harmful program on your own computer, or from someone who looks over "
                   "your shoulder."),
                tr("It cannot find each name and password in your files. Look through them yourself, too."),
                tr("It does not send by itself. Only you know if the report is on its way.")};
    }
    Q_UNREACHABLE();
}

QList<HelpText::Entry> HelpText::glossary()
{
    return {{tr("Lock"), tr("What only the team can open. Experts call it a public key.")},
            {tr("Locked file"),
             tr("Your whole report in one file that only the team can open. It is safe to save or "
                "send.")},
            {tr("Security team"), tr("The people at a company who mend what is unsafe.")},
            {tr("Report"), tr("What you tell the team: your answers and your files.")},
            {tr("Fingerprint"),
             tr("A long number that belongs to just one lock. Two locks with the same number are the "
                "same lock.")},
            {tr("Encryption"),
             tr("Turning words into signs that make no sense, until the right person turns them back. "
                "This is what locking does.")},
            {tr("Log"), tr("A file where an app notes what it does, line by line.")},
            {tr("Version"), tr("The number of an app. It grows with each new one.")},
            {tr("Reference"), tr("A short name for your report, like IVPN-7F3K. It says nothing about what is in it.")},
            {tr("Advisory"), tr("A page where a team tells everyone what was wrong and what to do.")}};
}
