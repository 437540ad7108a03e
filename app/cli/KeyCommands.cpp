#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

/// What is checked: a vendor's own key, or a file's, and whose pin it has to meet.
struct Subject {
    QString name;
    QString vendorId; ///< empty: a file
    std::expected<Certificate, KeyProblem> key;
    Pin const *pin = nullptr; ///< null: its own; nobody vouches for it
    bool known = false; ///< a file that holds a known vendor's key
};

void show(const CliTools &tools, const Subject &subject, const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    if (!verdict) {
        tools.terminal.complain(CliText::problem(verdict.error(), subject.name, subject.vendorId));
        return;
    }
    tools.terminal.say(u"%1: good; %2."_s.arg(subject.name, CliText::works(verdict->validUntil())));
    const auto facts = verdict->certificate().facts();
    for (const QString &userId : facts.userIds)
        tools.terminal.say(u"    name        "_s + userId);
    tools.terminal.say(u"    fingerprint "_s + verdict->certificate().fingerprint().grouped());
    if (subject.vendorId.isEmpty())
        tools.terminal.say(
            subject.known ? u"    It is the key of a team that this program knows."_s
                          : u"    No team that this program knows has this key: compare the fingerprint yourself."_s);
}

QJsonObject asJson(const Subject &subject, const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    QJsonObject object{{u"subject"_s, subject.name},
                       {u"verdict"_s, verdict ? u"good"_s : CliText::name(verdict.error().what)}};
    if (subject.key)
        object[u"fingerprint"_s] = subject.key->fingerprint().hex();
    if (verdict && verdict->validUntil())
        object[u"until"_s] = verdict->validUntil()->toString(Qt::ISODate);
    if (!verdict && verdict.error().when)
        object[u"when"_s] = verdict.error().when->toString(Qt::ISODate);
    if (subject.vendorId.isEmpty())
        object[u"known"_s] = subject.known;
    return object;
}

/// A key file, held against the pin of the vendor whose fingerprint it has.
std::optional<Subject> fileSubject(const CliTools &tools, const QString &path, const VendorBook::Listing &listing)
{
    const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes)
        return std::nullopt;
    for (const Vendor &vendor : listing.vendors) { // a page may hold several keys, a known one among them
        auto key = Certificate::fromPublished(*bytes, vendor.pin, {vendor.key.bytes()});
        if (key)
            return Subject{Terminal::shown(path), {}, std::move(key), &vendor.pin, true};
    }
    return Subject{Terminal::shown(path), {}, Certificate::fromPublished(*bytes, {}), nullptr, false};
}

} // namespace

ExitStatus keyCheck(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(tools, words, {{{u"json"_s}, false}, Inputs::storeOption},
                                    u"key check [VENDOR|FILE]... [--store-passphrase-file F] [--json]"_s);
    if (!line)
        return ExitStatus::Usage;
    const auto listing = tools.book.list();
    QStringList names = line->operands();
    if (names.isEmpty()) {
        for (const Vendor &vendor : listing.vendors)
            names.append(vendor.profile.id);
        for (const VendorProblem &problem : listing.problems)
            names.append(problem.detail);
    }

    ExitStatus status = ExitStatus::Done;
    QJsonArray array;
    for (const QString &name : std::as_const(names)) {
        std::optional<Subject> subject;
        if (const auto vendor = std::ranges::find(listing.vendors, name, [](const Vendor &v) { return v.profile.id; });
            vendor != listing.vendors.end()) {
            Inputs::tellIgnored(tools, *vendor);
            subject = Subject{Terminal::shown(vendor->profile.name), name, vendor->key, &vendor->pin, true};
        } else if (const auto problem = std::ranges::find(listing.problems, name, &VendorProblem::detail);
                   problem != listing.problems.end()) { // a team of ours, never a file that happens to have its name
            tools.terminal.complain(CliText::problem(*problem, Terminal::shown(name)));
            array.append(QJsonObject{
                {u"subject"_s, name},
                {u"verdict"_s, problem->keyProblem ? CliText::name(problem->keyProblem->what) : u"unreadable"_s}});
            status = worse(status, Inputs::statusOf(*problem));
            continue;
        } else {
            subject = fileSubject(tools, name, listing);
        }
        if (!subject) {
            array.append(QJsonObject{{u"subject"_s, Terminal::shown(name)}, {u"verdict"_s, u"unreadable"_s}});
            status = worse(status, ExitStatus::BadInput);
            continue;
        }
        const auto verdict = subject->key.and_then(
            [&](const Certificate &key) { return verify(key, subject->pin ? *subject->pin : key.pin(), tools.now()); });
        array.append(asJson(*subject, verdict));
        if (!line->has(u"json"_s))
            show(tools, *subject, verdict);
        if (!verdict)
            status = worse(status, Inputs::statusOf(verdict.error()));
    }
    if (line->has(u"json"_s)) {
        QJsonObject object{{u"keys"_s, array}};
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    }
    return status;
}

} // namespace Commands
