#pragma once

#include "app/evidence/SecretRules.h"

#include <QFuture>

#include <expected>
#include <functional>
#include <memory>

/// Why there is no screenshot.
enum class ScreenshotProblem {
    Cancelled, ///< by the person
    Failed,
};

/// What adding pictures and files works with; whoever builds the window fills it.
struct EvidenceTools {
    std::shared_ptr<const SecretRules> rules = {}; ///< null: texts are not looked through
    std::function<bool()> canTakeScreenshot = {}; ///< whether the desktop offers it; empty: it does not
    /// Asks the person what to show, and gives the path of the picture, which is ours to delete.
    std::function<QFuture<std::expected<QString, ScreenshotProblem>>()> takeScreenshot = {};
};
