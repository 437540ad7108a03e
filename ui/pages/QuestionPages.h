#pragma once

#include "ui/journey/Parts.h"

class Draft;
class QuestionPage;

/// The essential questions of the form, one a page, in their order, with all their words.
namespace QuestionPages {

[[nodiscard]] int count(Part part); ///< 0 for a part without questions
/// The page for question `index` (from 0) of a part, filled with what the draft holds.
[[nodiscard]] QuestionPage *make(Part part, int index, Draft &draft);

} // namespace QuestionPages
