#pragma once

#include "ui/words/HelpText.h"

#include <optional>

class Page;

/// The topic that fits the page one is on, for F1; none where the list of all topics fits best.
[[nodiscard]] std::optional<HelpText::Topic> helpTopicFor(const Page &page);
