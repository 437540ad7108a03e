#pragma once

#include "app/cases/CaseKeeper.h"
#include "app/vendors/KeyPlaces.h"
#include "ui/frame/CloseQuestion.h"
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/journey/EvidenceTools.h"
#include "ui/journey/LockCheck.h"
#include "ui/journey/Postman.h"
#include "ui/journey/Topics.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/NewPassphrasePage.h"
#include "ui/pages/StartPage.h"

#include <QPointer>

class AddTeam;
class DamagedPage;
class LockSearch;
class MainWindow;
class Page;
class QuestionPage;
class TeamPage;

/// Leads a person through a report: which page comes next, and what the pages ask for. Pages are made when they are
/// shown, from the draft, and dropped when another comes.
class Journey final : public QObject {
    Q_OBJECT

public:
    Journey(MainWindow &window, VendorBook &book, DeliveryTools tools, QObject *parent = nullptr);
    ~Journey() override;

    void showStart();
    void setEvidence(EvidenceTools tools) { m_evidence = std::move(tools); }
    /// Whatever asks for the person's store of reports, at the latest when the first report begins; it calls back once
    /// setStore() was called, or never. Without it nothing is kept.
    using FirstUse = std::function<void(const std::function<void()> &then)>;
    void setFirstUse(FirstUse ask) { m_firstUse = std::move(ask); }
    void setPassphrases(NewPassphrasePage::Tools tools)
    {
        m_passphrases = std::move(tools);
    } ///< for copies to take away
    /// From now on reports are kept here; after putAway() with the report that was open then.
    /// While it is set and there is no store, S1 is not shown: this is called in its place, and asks for the way in.
    void setDoor(std::function<void()> door) { m_door = std::move(door); }
    void setStore(std::shared_ptr<CaseVault> store, Autosave::Times times = {});
    [[nodiscard]] bool isKept() const { return m_store != nullptr; }
    [[nodiscard]] bool isReopening() const { return m_reopening; } ///< setStore() found what was open before
    /// Whether something is sent, locked or copied that putAway() would stop.
    [[nodiscard]] bool isWorking() const;
    /// Saves what there is and lets go of report, pages and store, so that nothing of them is left in memory.
    void putAway(const std::function<void()> &then);
    /// Saves what there is; then `then`, with whether all of it is on the disk.
    void saveNow(const std::function<void(bool saved)> &then);
    /// Ends what is under way, keeps how it ended and all words, then `then`: for a program that must end now.
    void finish(const std::function<void()> &then);
    void say(const QString &words) { m_said = words; } ///< on S1, when it comes next
    void saveAndWait(); ///< the session ends when this returns
    /// Shows a page of somebody else's in the place of the report's, with nothing of it around; `again` shows it once
    /// more, in another language.
    void showAlone(Page *page, const std::function<void()> &again = {});
    /// Makes the present page anew, with all that was typed into it: its words are in another language now.
    void remake();
    /// The report in the window's memory; nullptr between reports.
    [[nodiscard]] const Draft *draft() const { return m_draft.get(); }
    /// What becomes of it; nullptr while the person still writes.
    [[nodiscard]] const Delivery *delivery() const { return m_delivery.get(); }

private:
    void listReports();
    void showReports(const std::vector<CaseVault::Line> &lines);
    void showUnsaved(); ///< S1 where nothing is kept
    void begin(const QString &team);
    void createCase(const VendorProfile &profile);
    void openCase(const CaseId &id, const std::function<void()> &then);
    void opened(const OpenCase &kept, const std::function<void()> &then);
    void openedUnsaved(VendorProfile profile);
    void takeDraft(std::unique_ptr<Draft> draft);
    void closeCase(const std::function<void()> &then); ///< once it is saved; an empty one goes
    void finishClosing(const std::function<void()> &then);
    void cannotKeep(const VaultProblem &problem, CannotKeepPage::Then then, const std::function<void()> &again,
                    const std::function<void()> &on);
    void showNotSaved(const std::function<void()> &again);
    void
    keepAsSecond(const std::function<void()> &then); ///< what is in the window, when the first was changed elsewhere
    void showDamaged(const CaseId &id, const QString &title);
    void rescue(const CaseId &id, DamagedPage *page);
    void showReadOnly(const OpenCase &kept);
    void exportCase(const CaseId &id);
    void askWhereTo(NewPassphrasePage *page, const CaseId &id, const std::shared_ptr<Secret> &passphrase);
    void copySaved(const QString &path);
    void importCase();
    void openCopy(const QString &path);
    void resume();
    void useDelivery(CaseState state);
    void useOutbox();
    void connectOutbox(Delivery &delivery);
    void outboxMoved(const CaseId &id, bool trying);
    void stopOutbox(const std::function<void()> &then);
    void stopDelivery(const std::function<void()> &then);
    [[nodiscard]] CaseId openId() const; ///< of the case at hand; empty where nothing is kept
    [[nodiscard]] QList<StartPage::Team> teams() const;
    void connectTeams(StartPage *page);
    void tellAnother(); ///< from S1
    void leaveForAnother(); ///< from S2: the report that was just begun goes, if there is no word in it
    void showTeam(const QString &team);
    void saveProfile(const Vendor &team, TeamPage *page);
    void removeTeam(const Vendor &team, TeamPage *page);
    void showWhatWillHappen();
    void showParts();
    void showPart(Part part);
    /// `only`: asked for in a recap, which comes back after it.
    void showQuestion(Topic topic, bool only = false);
    void changeForm();
    void showRecap(Part part);
    void showFiles();
    void showCheck(quint64 key); ///< of one of them
    void filePrepared();
    void showRightPeople();
    void showOldLock();
    void showNewerLock();
    void lookForLock(std::vector<KeyPlace> places);
    void showLockSearch();
    void showReview();
    void deliver();

    [[nodiscard]] static QString railIdOf(Part part);
    void show(Page *page, const QString &railId, const std::function<void()> &back);
    void afterPart(); ///< the review when it asked for a change, else the task list
    bool keepWords(); ///< of a question page that is left in the middle; false: something does not fit, and it says so
    void checkLock();
    void fillRail();
    void showStatus(); ///< what the person can rely on, in the bar
    void railPressed(const QString &id);
    [[nodiscard]] LockState lockState() const;
    void settled(bool saved); ///< answers all that wait for a saving
    [[nodiscard]] bool mayClose();
    void closeWindow(); ///< all is saved; a report without a word goes
    void letGo(const std::function<void()> &then); ///< of all that was open
    void withoutCopy(const std::function<void()> &then); ///< asks first where one is being made
    void askToClose(CloseQuestion::Lost lost, const std::function<void()> &close);
    void drop(); ///< the open case; it is saved, or given up
    void forget(); ///< the report is in the person's hands, or given up

    MainWindow &m_window;
    VendorBook &m_book;
    DeliveryTools m_tools;
    /// For an answer of the store: only while it is the same one, and open.
    template <typename T> auto whileOpen(std::function<void(const std::expected<T, VaultProblem> &)> then)
    {
        return [this, asked = std::weak_ptr(m_store), then](const std::expected<T, VaultProblem> &answer) {
            if (const auto store = asked.lock(); store && store == m_store)
                then(answer);
        };
    }

    EvidenceTools m_evidence;
    FirstUse m_firstUse;
    std::function<void()> m_door;
    NewPassphrasePage::Tools m_passphrases;
    std::shared_ptr<CaseVault> m_store; ///< null: nothing is kept
    Autosave::Times m_times;
    bool m_reopening = false;
    bool m_copying = false; ///< a copy is being saved
    bool m_opening = false; ///< a case is on its way
    std::function<void()> m_returnTo; ///< the page that was left when all was put away
    CaseId m_removed; ///< what Undo puts back
    Delivery::Stopped m_stopped = Delivery::Stopped::Nothing; ///< by putAway(), to be told
    CaseId m_reopen; ///< what was open when it was put away
    QString m_said; ///< to be told on S1, once
    bool m_greeted = false; ///< "We kept your work" is said once
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<Draft> m_leaving; ///< closed, while its last page still shows
    std::unique_ptr<CaseKeeper> m_keeper; ///< null: the draft is in the window's memory only
    std::unique_ptr<Delivery> m_delivery;
    Postman m_postman;
    std::optional<LockCheck> m_lock;
    std::unique_ptr<LockSearch> m_search; ///< while its page shows
    std::vector<std::function<void(bool saved)>> m_waiting;
    QPointer<AddTeam> m_adding; ///< a team, while its pages show
    QPointer<Page> m_page;
    QPointer<QuestionPage> m_question; ///< the page, when it is one
    std::function<void()> m_again; ///< shows the present page once more
    std::function<void()> m_aloneAgain; ///< the same for a page of somebody else's
    bool m_reviewing = false; ///< a change was asked for in the review
};
