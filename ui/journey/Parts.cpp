#include "ui/journey/Parts.h"

#include "app/report/Report.h"
#include "ui/journey/Draft.h"
#include "ui/journey/Topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether something that must be answered is not, or an answer has not the shape asked for: half a date.
bool needsThePerson(Part part, const Draft &draft)
{
    const auto ids = unfinished(draft.answers());
    return std::ranges::any_of(topicsOf(part, draft), [&](Topic topic) {
        return std::ranges::any_of(questionsOf(topic), [&](QLatin1StringView id) { return ids.contains(id); });
    });
}

PartState stateOfQuestions(Part part, const Draft &draft)
{
    if (draft.isConfirmed(part) && !needsThePerson(part, draft))
        return PartState::Done;
    return topicsAnswered(part, draft) > 0 ? PartState::InProgress : PartState::NotStarted;
}

} // namespace

QString nameOf(Part part)
{
    switch (part) {
    case Part::Product:
        return u"product"_s;
    case Part::WhatHappened:
        return u"what-happened"_s;
    case Part::Files:
        return u"files"_s;
    case Part::Contact:
        return u"contact"_s;
    case Part::RightPeople:
        return u"right-people"_s;
    case Part::ReadAndSend:
        return u"read-and-send"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Part> partNamed(QStringView name)
{
    const auto *const found = std::ranges::find_if(allParts, [&](Part part) { return nameOf(part) == name; });
    return found == std::end(allParts) ? std::nullopt : std::optional(*found);
}

int topicsAnswered(Part part, const Draft &draft)
{
    return static_cast<int>(
        std::ranges::count_if(topicsOf(part, draft), [&](Topic topic) { return isAnswered(topic, draft); }));
}

PartState stateOf(Part part, const Draft &draft, LockState lock)
{
    switch (part) {
    case Part::Product:
    case Part::WhatHappened:
    case Part::Contact:
        return stateOfQuestions(part, draft);
    case Part::Files:
        if (!draft.evidence().areReady())
            return PartState::InProgress;
        return draft.files().empty() ? PartState::Optional : PartState::Done;
    case Part::RightPeople:
        return lock == LockState::Refused ? PartState::Look : PartState::Done;
    case Part::ReadAndSend:
        return waitingFor(draft, lock) == Part::ReadAndSend ? PartState::NotStarted : PartState::CannotStart;
    }
    Q_UNREACHABLE();
}

Part waitingFor(const Draft &draft, LockState lock)
{
    for (const Part needed : {Part::Product, Part::WhatHappened, Part::RightPeople}) {
        if (stateOf(needed, draft, lock) != PartState::Done)
            return needed;
    }
    return draft.evidence().areReady() ? Part::ReadAndSend : Part::Files; // nothing goes that is not as it was decided
}

int partsDone(const Draft &draft, LockState lock)
{
    return static_cast<int>(
        std::ranges::count_if(allParts, [&](Part part) { return stateOf(part, draft, lock) == PartState::Done; }));
}
