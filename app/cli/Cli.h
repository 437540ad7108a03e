#pragma once

#include "app/cli/ExitStatus.h"
#include "app/cli/StoreProblem.h"
#include "app/cli/Terminal.h"
#include "app/mail/Mime.h"
#include "app/vendors/RenewalSearch.h"
#include "crypto/Secret.h"

#include <functional>
#include <memory>
#include <optional>

class CaseVault;

/// What the commands work with.
struct CliTools {
    Terminal &terminal;
    VendorBook &book;
    const Mime &mime;
    std::function<QDateTime()> now;
    std::optional<StoreProblem> closed = {}; ///< why the book lacks what the person keeps (StoreOpening)
    bool lostThings = false; ///< it was damaged, and the book lacks it from now on
    std::shared_ptr<CaseVault> vault = {}; ///< what the person keeps; null: closed, or nothing is kept
    /// Asks for a password without showing it, nullopt when none is typed; null when nobody sits at a terminal.
    std::function<std::optional<Secret>(const QString &prompt)> ask = {};
    RenewalWays renewal = {}; ///< how places are asked for a newer key; the proxy is the command's
};

/// The journey of the window from a terminal (docs/PRODUCT.md, "Terminal"). `words` are the program's arguments without
/// its name. Secrets come in files, never as arguments.
[[nodiscard]] ExitStatus runCli(const CliTools &tools, const QStringList &words);

/// One command: `words` begin with its name, as CommandLine wants them.
namespace Commands {
[[nodiscard]] ExitStatus vendors(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus vendorAdd(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus vendorExport(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus vendorRemove(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus keyCheck(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus keyRenew(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus keyExport(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus keyLint(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus seal(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus clean(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus scan(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus open(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus send(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus outbox(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus outboxSend(const CliTools &tools, const QStringList &words);
[[nodiscard]] ExitStatus receiptVerify(const CliTools &tools, const QStringList &words);
} // namespace Commands
