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
        tools.terminal.say(CliText::vendorLine(vendor));
        tools.terminal.say(CliText::keyState(verdict));
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
        tools.terminal.complain(CliText::usage(CliText::nameOneFile(), usage));
        return ExitStatus::Usage;
    }
    const QString path = line->operands().constFirst();
    const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes)
        return ExitStatus::BadInput;

    const bool profile = ProfileFile::isOne(*bytes);
    const auto fingerprint = Fingerprint::parse(line->value(u"fingerprint"_s));
    if (!profile && (!fingerprint || !line->has(u"id"_s) || !line->has(u"address"_s))) {
        tools.terminal.complain(CliText::usage(CliText::keyNeedsMore(), usage));
        return ExitStatus::Usage;
    }
    if (profile && (line->has(u"id"_s) || line->has(u"address"_s))) {
        tools.terminal.complain(CliText::usage(CliText::isAProfile(), usage));
        return ExitStatus::Usage;
    }
    const auto named =
        profile ? ProfileFile::read(*bytes, tools.now()) : std::unexpected(VendorProblem{VendorProblem::NotAProfile});
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
            CliText::movesAddress(Terminal::shown(held->profile.name), held->profile.address, named->profile.address),
            usage));
        return ExitStatus::Usage;
    }
    const auto added = profile ? tools.book.add(*bytes, tools.now())
                               : tools.book.addKey(line->value(u"id"_s), line->value(u"address"_s), *fingerprint,
                                                   readPublished(tools.mime, *bytes));
    if (!added) {
        tools.terminal.complain(CliText::problem(added.error(), Terminal::shown(path)));
        return Inputs::statusOf(added.error());
    }
    if (moves)
        tools.terminal.say(CliText::moved(held->profile.address, added->profile.address));
    const auto verdict = verify(added->key, added->pin, tools.now());
    tools.terminal.say(CliText::added(*added, verdict.has_value()));
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
            tools.terminal.complain(CliText::usage(CliText::nameOneTeam(), usage));
        return ExitStatus::Usage;
    }
    const QString id = line->operands().constFirst();
    if (const auto removed = tools.book.remove(id); !removed) {
        tools.terminal.complain(CliText::problem(removed.error(), Terminal::shown(id)));
        return Inputs::statusOf(removed.error());
    }
    tools.terminal.say(CliText::removed(id));
    return ExitStatus::Done;
}

} // namespace Commands
