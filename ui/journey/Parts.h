#pragma once

#include <QString>

#include <optional>

class Draft;

/// The six parts of a report, in the order of the task list (docs/PRODUCT.md, S3).
enum class Part { Product, WhatHappened, Files, Contact, RightPeople, ReadAndSend };

inline constexpr Part allParts[] = {Part::Product, Part::WhatHappened, Part::Files,
                                    Part::Contact, Part::RightPeople,  Part::ReadAndSend};

/// Its name for ever: what is kept on the disk says it.
[[nodiscard]] QString nameOf(Part part);
[[nodiscard]] std::optional<Part> partNamed(QStringView name);

/// How the person wants to be asked.
enum class Form {
    Guided, ///< one question a page
    Short, ///< for who does this often: two pages
};

/// How far a part is.
enum class PartState {
    NotStarted,
    InProgress,
    Done,
    Optional, ///< may be left out
    CannotStart, ///< another part must be done first
    Look, ///< the person has to decide something
};

/// What the app itself says of the team's lock for this report.
enum class LockState { Good, OldLockChosen, Refused };

[[nodiscard]] PartState stateOf(Part part, const Draft &draft, LockState lock);
/// How many of a part's question pages hold an answer.
[[nodiscard]] int topicsAnswered(Part part, const Draft &draft);
/// The part that keeps ReadAndSend from starting; ReadAndSend itself when nothing does.
[[nodiscard]] Part waitingFor(const Draft &draft, LockState lock);
[[nodiscard]] int partsDone(const Draft &draft, LockState lock);
