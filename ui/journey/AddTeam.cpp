#include "ui/journey/AddTeam.h"

#include "app/cases/ReadPublished.h"
#include "app/vendors/ProfileFile.h"
#include "app/vendors/UserIdAddress.h"
#include "ui/pages/CompareLockPage.h"
#include "ui/pages/TeamFoundPage.h"
#include "ui/pages/TeamStopPage.h"
#include "ui/pages/TellAnotherPage.h"
#include "ui/words/TeamText.h"

#include <QtConcurrentRun>

#include <algorithm>

QFuture<VendorClues> searchInBackground(const VendorSearch &search, const VendorClues &clues,
                                        const std::optional<Proxy> &proxy, const QDateTime &now,
                                        const std::stop_token &cancel)
{
    return QtConcurrent::run([=] { return search.run(HttpsGet(proxy), clues, now, cancel); });
}

namespace {

/// Once everything is found, it is no matter what else was not understood, or was no key.
bool matters(const VendorClues::Note &note)
{
    using Note = VendorClues::Note;
    const bool isNotThere = note.what == Note::PageNotRead
        && (note.net == NetProblem::Refused || note.net == NetProblem::NotFound); // most have no web key directory
    return !isNotThere && note.what != Note::KeyNotRead && note.what != Note::NotUnderstood;
}

/// What was given, read: a profile, or what a text says.
struct Taken {
    std::optional<std::expected<ProfileFile, VendorProblem>> profile;
    VendorClues clues;
};

} // namespace

AddTeam::AddTeam(VendorBook book, DeliveryTools tools, QObject *parent)
    : QObject(parent), m_book(std::move(book)), m_tools(std::move(tools))
{
}

AddTeam::~AddTeam()
{
    m_stop.request_stop();
}

void AddTeam::stop()
{
    m_stop.request_stop();
    m_stop = {};
}

void AddTeam::start()
{
    stop();
    m_clues = {};
    m_choice = {};
    m_document.clear();
    showTell();
}

void AddTeam::again()
{
    if (const auto again = m_again) // a copy: the page puts another in its place
        again();
}

void AddTeam::showTell()
{
    m_again = [this] { showTell(); };
    m_tell = new TellAnotherPage(m_tools.direct.findTor);
    connect(m_tell, &TellAnotherPage::lookUp, this, &AddTeam::lookUp);
    connect(m_tell, &TellAnotherPage::given, this, &AddTeam::take);
    Q_EMIT pageReady(m_tell, [this] {
        stop();
        if (m_clues.isEmpty())
            Q_EMIT left();
        else
            next();
    });
}

void AddTeam::lookUp(const VendorSearch &search, const std::optional<Proxy> &proxy)
{
    m_proxy = proxy;
    m_tell->setBusy(true);
    stop();
    m_tools.teams.search(search, m_clues, proxy, m_tools.now(), m_stop.get_token())
        .then(this, [this, cancel = m_stop.get_token()](const VendorClues &clues) {
            if (m_tell && !cancel.stop_requested())
                found(clues);
        });
}

void AddTeam::lookForKey(TeamFoundPage *page, const VendorSearch &search, const std::optional<Proxy> &proxy)
{
    m_proxy = proxy;
    page->setBusy(true);
    stop();
    m_tools.teams.search(search, m_clues, proxy, m_tools.now(), m_stop.get_token())
        .then(this, [this, page = QPointer(page), cancel = m_stop.get_token()](const VendorClues &clues) {
            if (!page || cancel.stop_requested())
                return;
            m_clues = clues;
            next();
        });
}

void AddTeam::take(const QByteArray &given, const QString &address)
{
    m_tell->setBusy(true);
    stop();
    const auto read = [given, address, clues = m_clues, now = m_tools.now()]() mutable {
        const QByteArray text = readPublished(Mime(), given);
        if (ProfileFile::isOne(text))
            return Taken{ProfileFile::read(text, now), clues};
        if (!address.isEmpty())
            clues.addTyped(address);
        clues.add(text, {}, now);
        return Taken{{}, clues};
    };
    QtConcurrent::run(read).then(this, [this, cancel = m_stop.get_token()](const Taken &taken) {
        if (!m_tell || cancel.stop_requested())
            return;
        if (taken.profile)
            takeProfile(*taken.profile);
        else
            found(taken.clues);
    });
}

void AddTeam::takeProfile(const std::expected<ProfileFile, VendorProblem> &file)
{
    m_tell->setBusy(false);
    if (!file) {
        m_tell->showProblem(TeamText::problem(file.error()));
        return;
    }
    m_document = file->document;
    m_clues = {};
    const auto held = m_book.find(file->profile.id);
    const bool isKnown = held && held->pin == file->key.pin();
    const bool moves = isKnown && !file->document.isEmpty() && held->profile.address != file->profile.address;
    if (isKnown && !moves) // compared when it was added: only a change by the team can come
        keep(file->profile);
    else if (const auto other = m_book.otherHolder(file->profile.id, file->key.fingerprint()))
        showStop(tr("It was not added"), TeamText::problem({VendorProblem::KeyTaken, *other}), {});
    else
        compare(file->profile, file->key, {tr("the file that you gave us")},
                moves ? QStringList{tr("This changes their email address from %1 to %2. Ask them whether that is so.")
                                        .arg(TeamText::address(held->profile.address),
                                             TeamText::address(file->profile.address))}
                      : QStringList{});
}

void AddTeam::found(const VendorClues &clues)
{
    m_tell->setBusy(false);
    m_document.clear();
    m_clues = clues;
    next();
}

void AddTeam::next()
{
    const auto result = VendorDraft::make(m_clues, m_choice);
    if (const auto *draft = std::get_if<VendorDraft>(&result))
        showDraft(*draft);
    else
        showFound(std::get<VendorQuestion>(result));
}

void AddTeam::showFound(VendorQuestion question)
{
    m_again = [this, question] { showFound(question); };
    const QString address =
        m_choice.address.value_or(m_clues.addresses.empty() ? QString() : m_clues.addresses.front().what);
    if (const auto stop = TeamText::stop(question, m_clues)) {
        showStop(stop->heading, stop->meaning, stop->facts);
        return;
    }
    const auto search = VendorSearch::forKey(m_clues, address);
    auto *page = new TeamFoundPage(m_clues, question, {address, search.hosts(), m_tools.direct.findTor, m_proxy});
    connect(page, &TeamFoundPage::addressChosen, this, [this](const QString &chosen) {
        const bool isNew =
            std::ranges::none_of(m_clues.addresses, [&](const auto &clue) { return clue.what == chosen; });
        if (isNew)
            m_clues.addTyped(chosen);
        m_choice.address = chosen;
        next();
    });
    connect(page, &TeamFoundPage::keyChosen, this, [this](const Fingerprint &chosen) {
        m_choice.key = chosen;
        next();
    });
    connect(page, &TeamFoundPage::lookPressed, this,
            [this, page, search](const std::optional<Proxy> &proxy) { lookForKey(page, search, proxy); });
    connect(page, &TeamFoundPage::morePressed, this, &AddTeam::showTell);
    Q_EMIT pageReady(page, [this] { start(); });
}

void AddTeam::showDraft(const VendorDraft &draft)
{
    QStringList taken;
    for (const Vendor &vendor : m_book.list().vendors) {
        taken.append(vendor.profile.id);
        if (vendor.pin == draft.key.what.pin()) {
            Q_EMIT known(vendor.profile.name);
            return;
        }
    }
    QStringList from{TeamText::place(draft.key.from)};
    if (draft.address.from != draft.key.from)
        from.append(TeamText::place(draft.address.from));
    compare(draft.profile(draft.id(taken), draft.domain()), draft.key.what, from);
}

void AddTeam::compare(const VendorProfile &profile, const Certificate &key, const QStringList &from,
                      const QStringList &warnings)
{
    m_again = [=, this] { compare(profile, key, from, warnings); };
    QStringList notes = warnings;
    for (const auto &note : m_clues.notes) {
        if (matters(note))
            notes.append(TeamText::note(note));
    }
    if (!namesAddress(key, profile.address))
        notes.prepend(TeamText::keyOfOther(profile.address));
    const bool isSigned = !m_document.isEmpty();
    auto *page = new CompareLockPage(profile, key, {from, notes, isSigned}, verify(key, key.pin(), m_tools.now()));
    connect(page, &CompareLockPage::compared, this, [this, profile](const QString &name) {
        auto named = profile;
        named.name = name;
        keep(named);
    });
    connect(page, &CompareLockPage::differs, this, [this, key](const Fingerprint &other) {
        showStop(tr("Stop. These are two different locks"),
                 tr("The number that you pasted is not the number of the lock that we found. One of the two places is "
                    "wrong, or somebody has changed it. Nothing was added. Ask the company another way before you "
                    "send them anything, for example by phone."),
                 {{tr("We found"), key.fingerprint().grouped()}, {tr("You pasted"), other.grouped()}});
    });
    Q_EMIT pageReady(page, [this] { start(); });
}

void AddTeam::keep(const VendorProfile &profile)
{
    const bool isChange = m_book.find(profile.id).has_value();
    const auto store = [book = m_book, profile, document = m_document, now = m_tools.now()]() mutable {
        return document.isEmpty() ? book.add(profile) : book.add(document, now);
    };
    QtConcurrent::run(store).then(this, [this, isChange](const std::expected<Vendor, VendorProblem> &vendor) {
        if (!vendor)
            showStop(tr("It was not added"), TeamText::problem(vendor.error()), {});
        else if (isChange)
            Q_EMIT changed(vendor->profile.name);
        else
            Q_EMIT added(vendor->profile.id);
    });
}

void AddTeam::showStop(const QString &heading, const QString &meaning, const QList<std::pair<QString, QString>> &facts)
{
    m_again = [=, this] { showStop(heading, meaning, facts); };
    auto *page = new TeamStopPage(heading, meaning, facts);
    connect(page, &Page::continuePressed, this, &AddTeam::left);
    Q_EMIT pageReady(page, [this] { start(); });
}
