#include "ui/words/PartText.h"

#include "app/vendors/BuiltInPins.h"
#include "ui/journey/Draft.h"
#include "ui/words/AnswerText.h"

using namespace Qt::StringLiterals;

QString PartText::shortName(Part part)
{
    switch (part) {
    case Part::Product:
        return tr("Which product");
    case Part::WhatHappened:
        return tr("What happened");
    case Part::Files:
        return tr("Pictures and files");
    case Part::Contact:
        return tr("How to reach you");
    case Part::RightPeople:
        return tr("The right people");
    case Part::ReadAndSend:
        return tr("Read and send");
    }
    Q_UNREACHABLE();
}

QString PartText::task(Part part)
{
    switch (part) {
    case Part::Product:
        return tr("Say which product");
    case Part::WhatHappened:
        return tr("Tell us what happened");
    case Part::Files:
        return tr("Add pictures and files");
    case Part::Contact:
        return tr("Say how they can reach you");
    case Part::RightPeople:
        return tr("Check it goes to the right people");
    case Part::ReadAndSend:
        return tr("Read it and send");
    }
    Q_UNREACHABLE();
}

QString PartText::state(PartState state)
{
    switch (state) {
    case PartState::NotStarted:
        return tr("Not started");
    case PartState::InProgress:
        return tr("In progress");
    case PartState::Done:
        return tr("Done");
    case PartState::Optional:
        return tr("Optional");
    case PartState::CannotStart:
        return tr("Cannot start yet");
    case PartState::Look:
        return tr("Needs you");
    }
    Q_UNREACHABLE();
}

QString PartText::files(qsizetype count)
{
    return tr("%n files", nullptr, static_cast<int>(count));
}

QString PartText::product(const Draft &draft)
{
    const QString name = AnswerText::shown(draft.text("product"_L1));
    const QString version = AnswerText::shown(draft.text("version"_L1));
    if (name.isEmpty())
        return tr("You don't know which one, and that is fine");
    return version.isEmpty() ? name : tr("%1, %2", "a product and its version").arg(name, version);
}

QString PartText::shownTitle(const Draft &draft)
{
    const QString title = AnswerText::shown(draft.text("summary"_L1));
    return title.isEmpty() ? tr("Without a title") : title;
}

QString PartText::progress(Part part, const Draft &draft)
{
    const int answered = topicsAnswered(part, draft);
    const auto pages = static_cast<int>(topicsOf(part, draft).size());
    if (answered == 0)
        return {};
    if (answered == pages)
        return tr("Read it once more, and say that it is right");
    return tr("%1 of %n questions answered", nullptr, pages).arg(answered);
}

QString PartText::line(Part part, const Draft &draft, LockState lock)
{
    const QString team = draft.vendor().name;
    switch (part) {
    case Part::Product:
        return stateOf(part, draft, lock) == PartState::Done ? product(draft) : progress(part, draft);
    case Part::WhatHappened:
        return stateOf(part, draft, lock) == PartState::Done ? shownTitle(draft) : progress(part, draft);
    case Part::Files:
        return draft.files().empty() ? tr("A picture helps a lot, but you don't need one")
                                     : files(static_cast<qsizetype>(draft.files().size()));
    case Part::Contact:
        if (stateOf(part, draft, lock) != PartState::Done)
            return progress(part, draft);
        return draft.text("contact"_L1) == u"anonymous" ? tr("They are not told who you are")
                                                        : AnswerText::shown(draft.text("contact-address"_L1));
    case Part::RightPeople:
        switch (lock) {
        case LockState::Good:
            return BuiltInPins::of(draft.vendor().id)
                ? tr("Done for you: only the %1 security team can open it").arg(team)
                : tr("Only the %1 security team can open it, if the lock you added is theirs").arg(team);
        case LockState::OldLockChosen:
            return tr("You chose to use %1's old lock for this report").arg(team);
        case LockState::Refused:
            return tr("%1's lock needs a decision from you").arg(team);
        }
        Q_UNREACHABLE();
    case Part::ReadAndSend:
        if (const Part first = waitingFor(draft, lock); first != Part::ReadAndSend)
            return tr("Finish \"%1\" first").arg(task(first));
        return {};
    }
    Q_UNREACHABLE();
}
