#include "app/cases/ReadPublished.h"
#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/cli/Interrupts.h"
#include "app/cli/SendOptions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

const QString usageLine =
    u"key renew VENDOR [--socks HOST:PORT] [--also URL]... [FILE]... [--store-passphrase-file F] [--json]"_s;

ExitStatus wrongUse(const CliTools &tools, const QString &problem)
{
    tools.terminal.complain(CliText::usage(problem, usageLine));
    return ExitStatus::Usage;
}

void addEnd(QJsonObject &object, const QString &name, const std::optional<QDateTime> &end)
{
    if (end)
        object[name] = end->toString(Qt::ISODate);
}

QString verdictName(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    return verdict ? u"good"_s : CliText::name(verdict.error().what);
}

QJsonObject asJson(const PlaceAnswer &answer)
{
    QJsonArray urls;
    for (const QUrl &url : answer.place.urls)
        urls.append(url.toString(QUrl::FullyEncoded));
    QJsonObject object{{u"urls"_s, urls}, {u"outcome"_s, CliText::name(answer.what)}};
    addEnd(object, u"oldUntil"_s, answer.oldUntil);
    addEnd(object, u"newUntil"_s, answer.newUntil);
    if (answer.unprovenWithdrawal)
        object[u"unprovenWithdrawal"_s] = true;
    if (!answer.found.isEmpty())
        object[u"found"_s] = QJsonArray::fromStringList(answer.found);
    if (answer.status != 0)
        object[u"status"_s] = answer.status;
    if (!answer.elsewhere.isEmpty())
        object[u"elsewhere"_s] = answer.elsewhere.toString(QUrl::FullyEncoded);
    return object;
}

bool hasAnswered(const PlaceAnswer &answer)
{
    switch (answer.what) {
    case PlaceAnswer::TooSlow:
    case PlaceAnswer::NotReached:
    case PlaceAnswer::ProxyFailed:
    case PlaceAnswer::NotPrivate:
    case PlaceAnswer::NotAsked:
    case PlaceAnswer::Cancelled:
        return false;
    case PlaceAnswer::Renewed:
    case PlaceAnswer::StillUnusable:
    case PlaceAnswer::SmallNews:
    case PlaceAnswer::SameCopy:
    case PlaceAnswer::OlderCopy:
    case PlaceAnswer::Withdrawn:
    case PlaceAnswer::UnprovenWithdrawal:
    case PlaceAnswer::OtherKey:
    case PlaceAnswer::PrivateKey:
    case PlaceAnswer::BadSignature:
    case PlaceAnswer::Damaged:
    case PlaceAnswer::NoKeyThere:
    case PlaceAnswer::PointsOn:
    case PlaceAnswer::NothingThere:
    case PlaceAnswer::Refuses:
    case PlaceAnswer::NotAPage:
    case PlaceAnswer::TooBig:
    case PlaceAnswer::LedAstray:
    case PlaceAnswer::LedElsewhere:
        return true;
    }
    Q_UNREACHABLE();
}

/// What is asked besides the profile's places, or nullopt after saying what is wrong with it.
std::optional<std::vector<KeyPlace>> alsoAsked(const CliTools &tools, const CommandLine &line)
{
    std::vector<KeyPlace> places;
    for (const QString &text : line.values(u"also"_s)) {
        const QUrl url(text, QUrl::StrictMode);
        if (!HttpsGet::mayAsk(url)) {
            (void)wrongUse(tools, u"--also is the https:// address of a page on the internet."_s);
            return std::nullopt;
        }
        places.push_back(KeyPlaces::page(url));
    }
    return places;
}

ExitStatus renewFromPlaces(const CliTools &tools, const CommandLine &line, const Vendor &vendor)
{
    const auto proxy = SendOptions::proxy(line.value(u"socks"_s));
    if (line.has(u"socks"_s) && !proxy) // never without it, then
        return wrongUse(tools, CliText::badSocks());
    const auto also = alsoAsked(tools, line);
    if (!also)
        return ExitStatus::Usage;
    auto places = KeyPlaces::of(vendor.profile);
    places.insert(places.end(), also->begin(), also->end());
    if (places.empty())
        return wrongUse(tools, CliText::noPlaces());

    const bool json = line.has(u"json"_s);
    const QString owner = Terminal::shown(vendor.profile.name);
    const QString beforehand = CliText::looksAt(places, owner, proxy.has_value());
    if (json)
        tools.terminal.complain(beforehand);
    else
        tools.terminal.say(beforehand);
    RenewalWays ways = tools.renewal;
    ways.proxy = proxy;
    const Interrupts interrupts;
    const auto found = searchRenewal(
        tools.book, vendor.profile.id, places, tools.now(), ways,
        [&](const PlaceAnswer &answer) {
            if (!json)
                tools.terminal.say(CliText::answered(answer, owner, vendor.profile.id));
        },
        interrupts.token());
    if (!found) {
        tools.terminal.complain(CliText::problem(found.error(), owner));
        return Inputs::statusOf(found.error());
    }

    ExitStatus status = found->verdict ? ExitStatus::Done : Inputs::statusOf(found->verdict.error());
    if (std::ranges::none_of(found->answers, hasAnswered))
        status = worse(status, ExitStatus::BadInput);
    if (found->notKept) {
        tools.terminal.complain(CliText::problem(*found->notKept, owner));
        status = worse(status, Inputs::statusOf(*found->notKept));
    }
    if (json) {
        QJsonArray array;
        for (const PlaceAnswer &answer : found->answers)
            array.append(asJson(answer));
        QJsonObject object{{u"vendor"_s, vendor.profile.id},
                           {u"hosts"_s, QJsonArray::fromStringList(KeyPlaces::hosts(places))},
                           {u"places"_s, array},
                           {u"changed"_s, found->changed},
                           {u"kept"_s, !found->notKept},
                           {u"verdict"_s, verdictName(found->verdict)}};
        addEnd(object, u"oldUntil"_s, found->oldUntil);
        addEnd(object, u"newUntil"_s, found->newUntil);
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    } else {
        tools.terminal.say(CliText::searched(*found, owner));
    }
    if (!found->verdict)
        tools.terminal.complain(found->verdict.error().what == KeyProblem::Expired
                                    ? CliText::stillExpired(found->verdict.error(), owner, vendor.profile.id)
                                    : CliText::problem(found->verdict.error(), owner, vendor.profile.id));
    return status;
}

/// One file's news, told; what became of it for --json, and how the command ends because of it.
std::pair<QJsonObject, ExitStatus> renewFromFile(const CliTools &tools, const Vendor &vendor, const QString &path,
                                                 bool json)
{
    const QString shown = Terminal::shown(path);
    const QString owner = Terminal::shown(vendor.profile.name);
    QJsonObject object{{u"file"_s, shown}};
    const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes) {
        object[u"outcome"_s] = u"unreadable"_s;
        return {object, ExitStatus::BadInput};
    }
    const auto renewal = tools.book.renew(vendor.profile.id, readPublished(tools.mime, *bytes), tools.now());
    if (!renewal) {
        const VendorProblem &problem = renewal.error();
        const bool key = problem.what == VendorProblem::KeyRefused && problem.keyProblem;
        tools.terminal.complain(key && problem.keyProblem->what == KeyProblem::Mismatch
                                    ? CliText::notTheirs(shown, owner, *problem.keyProblem)
                                    : CliText::problem(problem, shown));
        object[u"outcome"_s] = key ? CliText::name(problem.keyProblem->what) : u"not-kept"_s;
        return {object, key ? Inputs::statusOf(*problem.keyProblem) : ExitStatus::BadInput};
    }
    const auto verdict = verify(renewal->merged, vendor.pin, tools.now());
    if (!json)
        tools.terminal.say(CliText::renewed(*renewal, verdict.has_value(), shown, owner));
    if (renewal->unprovenRevocation)
        tools.terminal.complain(CliText::unprovenRevocation(shown));
    if (!verdict)
        tools.terminal.complain(CliText::problem(verdict.error(), owner, vendor.profile.id));
    object[u"outcome"_s] = renewal->withdrawn ? u"withdrawn"_s
        : renewal->changed                    ? u"renewed"_s
        : renewal->grown                      ? u"small-news"_s
                                              : u"same-copy"_s;
    addEnd(object, u"oldUntil"_s, renewal->oldUntil);
    addEnd(object, u"newUntil"_s, renewal->newUntil);
    if (renewal->unprovenRevocation)
        object[u"unprovenWithdrawal"_s] = true;
    return {object, verdict ? ExitStatus::Done : Inputs::statusOf(verdict.error())};
}

} // namespace

ExitStatus keyRenew(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(
        tools, words, {{{u"socks"_s}}, {{u"also"_s}}, {{u"json"_s}, false}, Inputs::storeOption}, usageLine);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().isEmpty())
        return wrongUse(tools, u"Name the team whose key to renew."_s);
    const QStringList paths = line->operands().sliced(1);
    if (!paths.isEmpty() && (line->has(u"socks"_s) || line->has(u"also"_s)))
        return wrongUse(tools, u"With a file nothing is looked up on the network: leave --socks and --also out."_s);
    const auto vendor = Inputs::vendor(tools, line->operands().constFirst());
    if (!vendor)
        return vendor.error();
    if (paths.isEmpty())
        return renewFromPlaces(tools, *line, *vendor);

    const bool json = line->has(u"json"_s);
    ExitStatus status = ExitStatus::Done;
    QJsonArray files;
    for (const QString &path : paths) {
        const auto [object, ended] = renewFromFile(tools, *vendor, path, json);
        files.append(object);
        status = worse(status, ended);
    }
    if (json) {
        const auto now = tools.book.find(vendor->profile.id);
        QJsonObject object{{u"vendor"_s, vendor->profile.id}, {u"files"_s, files}};
        if (now)
            object[u"verdict"_s] = verdictName(verify(now->key, now->pin, tools.now()));
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    }
    return status;
}

} // namespace Commands
