#include "app/cases/CaseStateJson.h"

#include "app/cases/SendingJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

template <class... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

QString formName(SealedForm form)
{
    return form == SealedForm::Message ? u"message"_s : u"file"_s;
}

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonObject &object, QLatin1StringView name)
{
    return QDateTime::fromString(object[name].toString(), Qt::ISODateWithMs);
}

QJsonObject toObject(const SealedReport &report)
{
    QJsonObject object{{u"form"_s, formName(report.form)},
                       {u"path"_s, report.path},
                       {u"size"_s, report.size},
                       {u"reference"_s, report.envelope.reference},
                       {u"to"_s, report.envelope.to.text()},
                       {u"date"_s, timeText(report.envelope.date)},
                       {u"messageId"_s, report.envelope.messageId}};
    if (report.envelope.from)
        object[u"from"_s] = report.envelope.from->text();
    if (report.sha256)
        object[u"sha256"_s] = report.sha256->hex();
    if (report.expiredOn)
        object[u"expiredOn"_s] = timeText(*report.expiredOn);
    QJsonArray apart;
    for (const ApartFile &file : report.apart)
        apart.append(QJsonObject{{u"path"_s, file.path}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256.hex()}});
    if (!apart.isEmpty())
        object[u"apart"_s] = apart;
    return object;
}

/// nullopt when one of them is not ours: none may be forgotten.
std::optional<std::vector<ApartFile>> toApart(const QJsonArray &array)
{
    std::vector<ApartFile> files;
    for (const QJsonValue file : array) {
        const QString path = file["path"_L1].toString();
        const qint64 size = file["size"_L1].toInteger(-1);
        const auto sha256 = Digest::parse(file["sha256"_L1].toString());
        if (path.isEmpty() || size < 0 || !sha256)
            return std::nullopt;
        files.push_back({path, size, *sha256});
    }
    return files;
}

std::optional<SealedReport> toReport(const QJsonObject &object)
{
    const auto to = Address::parse(object["to"_L1].toString());
    const QDateTime date = timeOf(object, "date"_L1);
    const QString form = object["form"_L1].toString();
    const QString path = object["path"_L1].toString();
    if (!to || !date.isValid() || path.isEmpty()
        || (form != formName(SealedForm::Message) && form != formName(SealedForm::File)))
        return std::nullopt;
    const auto sha256 = Digest::parse(object["sha256"_L1].toString());
    if (!sha256 && object.contains("sha256"_L1)) // that it is missing is what older versions wrote
        return std::nullopt;
    auto apart = toApart(object["apart"_L1].toArray());
    if (!apart || (object.contains("apart"_L1) && apart->empty()))
        return std::nullopt;
    const QDateTime expiredOn = timeOf(object, "expiredOn"_L1);
    return SealedReport{.form = form == formName(SealedForm::Message) ? SealedForm::Message : SealedForm::File,
                        .path = path,
                        .envelope = {.reference = object["reference"_L1].toString(),
                                     .to = *to,
                                     .from = Address::parse(object["from"_L1].toString()),
                                     .date = date,
                                     .messageId = object["messageId"_L1].toString()},
                        .size = object["size"_L1].toInteger(),
                        .expiredOn = expiredOn.isValid() ? std::optional(expiredOn) : std::nullopt,
                        .sha256 = sha256,
                        .apart = *std::move(apart)};
}

/// Names that never change, in the order of allMailApps.
constexpr std::array<QLatin1StringView, allMailApps.size()> appNames{"thunderbird"_L1, "betterbird"_L1, "kmail"_L1,
                                                                     "claws"_L1,       "evolution"_L1,  "desktop"_L1};

QString nameOf(MailApp app)
{
    const auto place = std::ranges::find(allMailApps, app) - allMailApps.begin();
    return appNames.at(static_cast<size_t>(place));
}

std::optional<MailApp> appOf(const QJsonObject &object)
{
    const auto place = std::ranges::find(appNames, object["app"_L1].toString()) - appNames.begin();
    const auto index = static_cast<size_t>(place);
    return index < allMailApps.size() ? std::optional(allMailApps.at(index)) : std::nullopt;
}

QJsonObject stateObject(QLatin1StringView name, const SealedReport &report, const QDateTime &when)
{
    return {{u"state"_s, name}, {u"report"_s, toObject(report)}, {u"when"_s, timeText(when)}};
}

QJsonObject toObject(const Case::HandedOver &state)
{
    QJsonObject object = stateObject("handed-over"_L1, state.sealed.report, state.when);
    object[u"app"_s] = nameOf(state.to.app);
    object[u"path"_s] = state.to.path;
    return object;
}

QJsonObject toObject(const Case::Saved &state)
{
    QJsonObject object = stateObject("saved"_L1, state.sealed.report, state.when);
    object[u"path"_s] = state.path;
    return object;
}

QJsonObject toObject(const Case::Sent &state)
{
    QJsonObject object = stateObject("sent"_L1, state.report(), state.when());
    object[u"by"_s] = state.saidBy() == Case::Sent::Server ? u"server"_s : u"person"_s;
    if (state.app())
        object[u"app"_s] = nameOf(*state.app());
    if (!state.serverSaid().isEmpty())
        object[u"said"_s] = state.serverSaid();
    if (!state.way().isEmpty())
        object[u"way"_s] = state.way();
    return object;
}

QJsonObject toObject(const Case::Unknown &state)
{
    QJsonObject object = stateObject("unknown"_L1, state.sealed.report, state.when);
    if (!state.said.isEmpty())
        object[u"said"_s] = state.said;
    if (state.account)
        object[u"account"_s] = toJson(*state.account);
    return object;
}

QJsonObject toObject(const Case::Waiting &state)
{
    QJsonObject object = stateObject("waiting"_L1, state.sealed.report, state.when);
    object[u"account"_s] = toJson(state.account);
    object[u"tries"_s] = state.tries;
    if (state.nextTry)
        object[u"nextTry"_s] = timeText(*state.nextTry);
    if (state.last)
        object[u"last"_s] = toJson(*state.last);
    return object;
}

Case::Sent sent(const Case::Sealed &sealed, const QJsonObject &object, const QDateTime &when)
{
    if (object["by"_L1] == "server"_L1) // what it said was not always kept
        return sealed.taken({object["said"_L1].toString()}, object["way"_L1].toString(), when);
    if (const auto app = appOf(object))
        return sealed.handedOver({*app, {}}, when).personSent(when);
    return sealed.saved(sealed.report.path, when).personSent(when);
}

std::optional<CaseState> waiting(const Case::Sealed &sealed, const QJsonObject &object, const QDateTime &when)
{
    const auto account = sendingAccountFromJson(object["account"_L1].toObject());
    const int tries = object["tries"_L1].toInt(-1);
    if (!account || tries < 0)
        return std::nullopt;
    Case::Waiting state = sealed.waiting(*account, when);
    state.tries = tries;
    const QDateTime next = timeOf(object, "nextTry"_L1);
    state.nextTry = next.isValid() ? std::optional(next) : std::nullopt;
    state.last = sendProblemFromJson(object["last"_L1].toObject());
    return state;
}

} // namespace

QByteArray toJson(const CaseState &state)
{
    const QJsonObject object =
        std::visit(Overloaded{
                       [](const Case::Answering &) { return QJsonObject{{u"state"_s, u"answering"_s}}; },
                       [](const Case::Sealed &sealed) { return stateObject("sealed"_L1, sealed.report, sealed.when); },
                       [](const Case::HandedOver &handed) { return toObject(handed); },
                       [](const Case::Saved &saved) { return toObject(saved); },
                       [](const Case::Sent &ended) { return toObject(ended); },
                       [](const Case::Unknown &unknown) { return toObject(unknown); },
                       [](const Case::Waiting &waiting) { return toObject(waiting); },
                   },
                   state);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CaseState> caseStateFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString name = object["state"_L1].toString();
    if (name == "answering"_L1)
        return Case::Answering{};
    const auto report = toReport(object["report"_L1].toObject());
    const QDateTime when = timeOf(object, "when"_L1);
    if (!report || !when.isValid())
        return std::nullopt;
    const Case::Sealed sealed = Case::Answering{}.sealed(*report, when);
    if (name == "sealed"_L1)
        return sealed;
    if (name == "saved"_L1)
        return sealed.saved(object["path"_L1].toString(), when);
    if (name == "unknown"_L1)
        return sealed.lineDropped(object["said"_L1].toString(), sendingAccountFromJson(object["account"_L1].toObject()),
                                  when);
    if (name == "waiting"_L1)
        return waiting(sealed, object, when);
    if (name == "sent"_L1)
        return sent(sealed, object, when);
    const auto app = appOf(object);
    if (name == "handed-over"_L1 && app)
        return sealed.handedOver({*app, object["path"_L1].toString()}, when);
    return std::nullopt;
}
