#include "app/cases/ReadPublished.h"
#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/vendors/ProfileFile.h"
#include "crypto/ClockFault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

QJsonObject asJson(const Vendor &vendor, const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    return {
        {u"id"_s, vendor.profile.id},
        {u"name"_s, vendor.profile.name},
        {u"address"_s, vendor.profile.address},
        {u"fingerprint"_s, vendor.pin.fingerprint.hex()},
        {u"addedByYou"_s, vendor.origin == Vendor::AddedByYou},
        {u"signed"_s, vendor.signedByThem},
        {u"renewed"_s, vendor.renewedCopy},
        {u"key"_s, verdict ? u"good"_s : CliText::name(verdict.error().what)},
    };
}

QString stateOf(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    if (verdict)
        return u"key "_s + CliText::works(verdict->validUntil());
    const KeyProblem &problem = verdict.error();
    return problem.what == KeyProblem::Expired && problem.when
        ? u"key expired on "_s + CliText::day(*problem.when)
        : u"key cannot be used: "_s + CliText::name(problem.what);
}

} // namespace

ExitStatus vendors(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(tools, words, {{{u"json"_s}, false}, Inputs::storeOption},
                                    u"vendors [--store-passphrase-file F] [--json]"_s);
    if (!line)
        return ExitStatus::Usage;
    const auto listing = tools.book.list();
    QJsonArray array;
    for (const Vendor &vendor : listing.vendors) {
        const auto verdict = verify(vendor.key, vendor.pin, tools.now());
        array.append(asJson(vendor, verdict));
        Inputs::tellIgnored(tools, vendor);
        if (line->has(u"json"_s))
            continue;
        tools.terminal.say(u"%1  %2 <%3>%4"_s.arg(vendor.profile.id, Terminal::shown(vendor.profile.name),
                                                  vendor.profile.address,
                                                  vendor.origin != Vendor::AddedByYou ? QString()
                                                      : vendor.signedByThem ? u"  (added by you, signed by them)"_s
                                                                            : u"  (added by you)"_s));
        tools.terminal.say(u"    fingerprint %1"_s.arg(vendor.pin.fingerprint.grouped()));
        tools.terminal.say(u"    "_s + stateOf(verdict));
    }
    if (line->has(u"json"_s)) {
        QJsonObject object{{u"vendors"_s, array}};
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    }
    if (const auto clock = clockFault(tools.now()))
        tools.terminal.complain(CliText::problem(*clock, {}, {}));
    for (const VendorProblem &problem : listing.problems)
        tools.terminal.complain(CliText::problem(problem, Terminal::shown(problem.detail)));
    ExitStatus status = ExitStatus::Done;
    for (const VendorProblem &problem : listing.problems)
        status = worse(status, Inputs::statusOf(problem));
    return status;
}

ExitStatus vendorAdd(const CliTools &tools, const QStringList &words)
{
    const QString usage =
        u"vendor add PROFILE | KEYFILE --id ID --address ADDR --fingerprint FPR [--store-passphrase-file F]"_s;
    const auto line =
        Inputs::parse(tools, words, {{{u"id"_s}}, {{u"address"_s}}, {{u"fingerprint"_s}}, Inputs::storeOption}, usage);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().size() != 1) {
        tools.terminal.complain(CliText::usage(u"Name one file."_s, usage));
        return ExitStatus::Usage;
    }
    const QString path = line->operands().constFirst();
    const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes)
        return ExitStatus::BadInput;

    const bool profile = ProfileFile::isOne(*bytes);
    const auto fingerprint = Fingerprint::parse(line->value(u"fingerprint"_s));
    if (!profile && (!fingerprint || !line->has(u"id"_s) || !line->has(u"address"_s))) {
        tools.terminal.complain(CliText::usage(
            u"A key file alone is taken only with --id, --address and the whole --fingerprint to compare it with.\n"
            "Get the fingerprint from somewhere else than the file: the team's web page, or their voice."_s,
            usage));
        return ExitStatus::Usage;
    }
    if (profile && (line->has(u"id"_s) || line->has(u"address"_s))) {
        tools.terminal.complain(CliText::usage(
            u"This file is a profile, not a key: it names the team and its address itself. Nothing was added.\n"
            "If you expected a key file, ask the team again. Otherwise leave out --id and --address."_s,
            usage));
        return ExitStatus::Usage;
    }
    const auto named = profile ? ProfileFile::read(*bytes) : std::unexpected(VendorProblem{VendorProblem::NotAProfile});
    if (profile && line->has(u"fingerprint"_s) && named
        && (!fingerprint || *fingerprint != named->profile.fingerprint)) {
        tools.terminal.complain(CliText::problem(KeyProblem{KeyProblem::Mismatch, named->profile.fingerprint.hex()},
                                                 Terminal::shown(path), {}));
        return ExitStatus::KeyRefused;
    }
    const auto held = named ? tools.book.find(named->profile.id) : std::unexpected(named.error());
    const bool moves = held && !named->document.isEmpty() && held->pin == named->key.pin()
        && held->profile.address != named->profile.address;
    if (moves && !fingerprint) { // as for a team that nobody knows yet
        tools.terminal.complain(CliText::usage(
            u"This changes the address of %1 from %2 to %3. Nothing was changed.\n"
            "Ask the team another way whether that is so, and give the fingerprint as they say it: --fingerprint FPR"_s
                .arg(Terminal::shown(held->profile.name), held->profile.address, named->profile.address),
            usage));
        return ExitStatus::Usage;
    }
    const auto added = profile ? tools.book.add(*bytes)
                               : tools.book.addKey(line->value(u"id"_s), line->value(u"address"_s), *fingerprint,
                                                   readPublished(tools.mime, *bytes));
    if (!added) {
        tools.terminal.complain(CliText::problem(added.error(), Terminal::shown(path)));
        return Inputs::statusOf(added.error());
    }
    if (moves)
        tools.terminal.say(u"Their address was %1 and is %2 now."_s.arg(held->profile.address, added->profile.address));
    const auto verdict = verify(added->key, added->pin, tools.now());
    tools.terminal.say(u"Added by you: %1 <%2>. Reports to \"%3\" %4 locked for the key\n  %5\n"
                       "Compare these groups with what the team itself says before you trust them."_s.arg(
                           Terminal::shown(added->profile.name), added->profile.address, added->profile.id,
                           verdict ? u"will be"_s : u"could be, were it in order,"_s,
                           added->pin.fingerprint.grouped()));
    if (!verdict)
        tools.terminal.complain(
            CliText::problem(verdict.error(), Terminal::shown(added->profile.name), added->profile.id));
    return verdict || verdict.error().what == KeyProblem::Expired ? ExitStatus::Done : ExitStatus::KeyRefused;
}

ExitStatus vendorRemove(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"vendor remove ID [--store-passphrase-file F]"_s;
    const auto line = Inputs::parse(tools, words, {Inputs::storeOption}, usage);
    if (!line || line->operands().size() != 1) {
        if (line)
            tools.terminal.complain(CliText::usage(u"Name one team."_s, usage));
        return ExitStatus::Usage;
    }
    const QString id = line->operands().constFirst();
    if (const auto removed = tools.book.remove(id); !removed) {
        tools.terminal.complain(CliText::problem(removed.error(), Terminal::shown(id)));
        return Inputs::statusOf(removed.error());
    }
    tools.terminal.say(u"Removed: %1"_s.arg(id));
    return ExitStatus::Done;
}

} // namespace Commands
