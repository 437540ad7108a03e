#pragma once

#include "app/cli/Cli.h"
#include "app/cli/CommandLine.h"

#include <optional>

/// What several commands do alike.
namespace Inputs {

/// The command line, or nullopt after saying what is wrong with it and how the command goes.
[[nodiscard]] std::optional<CommandLine> parse(const CliTools &tools, const QStringList &words,
                                               const std::vector<OptionSpec> &options, const QString &usageLine);

/// The option of every command that opens what the person keeps: read by StoreUse, before the command runs.
inline const OptionSpec storeOption{{QStringLiteral("store-passphrase-file")}};
/// For --json: why what the person keeps stayed closed, if it did, and whether it was lost.
void addClosed(const CliTools &tools, QJsonObject &object);

/// A regular file's bytes, at most `cap` and one more (so that its reader sees that it is too big), or standard input
/// for "-". nullopt after saying why.
[[nodiscard]] std::optional<QByteArray> read(const CliTools &tools, const QString &path, qint64 cap);

/// Says it when a newer copy of the vendor's key that was kept here is not used.
void tellIgnored(const CliTools &tools, const Vendor &vendor);

/// The vendor of this id, or the exit status after saying why there is none.
[[nodiscard]] std::expected<Vendor, ExitStatus> vendor(const CliTools &tools, const QString &id);
/// How a command ends that found this: a refused key is KeyRefused, no such team Usage, the rest BadInput.
[[nodiscard]] ExitStatus statusOf(const VendorProblem &problem);
/// A refused key is KeyRefused; a file without a readable key is BadInput.
[[nodiscard]] ExitStatus statusOf(const KeyProblem &problem);

inline constexpr qint64 keyFileCap = 4 * 1024 * 1024; ///< Armor's own
inline constexpr qint64 formCap = 8 * 1024 * 1024; ///< of answers and profiles

} // namespace Inputs
