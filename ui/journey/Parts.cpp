#include "ui/journey/Parts.h"

#include "ui/journey/Draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAnyAnswered(const Draft &draft, std::initializer_list<QLatin1StringView> ids)
{
    return std::ranges::any_of(ids, [&](QLatin1StringView id) { return draft.answers().find(id) != nullptr; });
}

PartState stateOfQuestions(Part part, const Draft &draft, bool essentialsThere,
                           std::initializer_list<QLatin1StringView> ids)
{
    if (draft.isConfirmed(part) && essentialsThere)
        return PartState::Done;
    return isAnyAnswered(draft, ids) ? PartState::InProgress : PartState::NotStarted;
}

} // namespace

PartState stateOf(Part part, const Draft &draft, LockState lock)
{
    switch (part) {
    case Part::Product:
        return stateOfQuestions(part, draft, !draft.text("product"_L1).isEmpty(),
                                {"product"_L1, "system"_L1, "version"_L1});
    case Part::WhatHappened:
        return stateOfQuestions(
            part, draft, !draft.text("what"_L1).isEmpty() && !draft.text("summary"_L1).isEmpty(),
            {"what"_L1, "steps"_L1, "reproducibility"_L1, "expected"_L1, "impact"_L1, "summary"_L1});
    case Part::Files:
        if (draft.isAddingFiles())
            return PartState::InProgress;
        return draft.files().empty() ? PartState::Optional : PartState::Done;
    case Part::Contact:
        return stateOfQuestions(part, draft, true,
                                {"contact"_L1, "contact-name"_L1, "contact-address"_L1, "credit"_L1});
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
    return draft.isAddingFiles() ? Part::Files : Part::ReadAndSend;
}

int partsDone(const Draft &draft, LockState lock)
{
    return static_cast<int>(
        std::ranges::count_if(allParts, [&](Part part) { return stateOf(part, draft, lock) == PartState::Done; }));
}
