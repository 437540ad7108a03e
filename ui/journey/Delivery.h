#pragma once

#include "app/cases/CaseState.h"
#include "app/cases/SealReport.h"
#include "app/vendors/VendorBook.h"
#include "ui/journey/DeliveryTools.h"
#include "ui/pages/ByHandPage.h"
#include "ui/pages/HowPage.h"
#include "ui/pages/NotSentPage.h"
#include "ui/pages/OnItsWayPage.h"
#include "ui/pages/SendingPage.h"

#include <QFutureSynchronizer>
#include <QObject>
#include <QPointer>
#include <QPromise>

class Draft;
class Page;

/// The way of one finished report: how (S8), locking (S9), and then through this app (S9), the mail app (S9b) or by
/// hand (S9c), on its way (S10). Nothing here ever says "sent" but the person and the server that took it.
class Delivery final : public QObject {
    Q_OBJECT

public:
    /// `state`: how far it was when the case was last open.
    Delivery(VendorBook &book, DeliveryTools tools, const Draft &draft, CaseState state = {},
             QObject *parent = nullptr);
    ~Delivery() override; ///< cancels a locking or sending that still runs

    void start();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Whether a locking or sending is under way, which stop() ends.
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    [[nodiscard]] bool isPackaging() const { return m_packaging; } ///< a copy is made; it is cut off with our end
    enum class Stopped { Nothing, Sending, Copying };
    void tellStopped(Stopped what) { m_stopped = what; } ///< by hiding the window; resume() says it, once
    /// Ends it, and says so; finished once it is known and told how it ended, within about a second.
    [[nodiscard]] QFuture<void> stop(SendingPage::Then end);
    /// Whether the locked file is saved where the person finds it, and holds all that they said since.
    [[nodiscard]] bool isInTheirHands() const { return sealedReport(m_state) && !m_outdated; }
    void resume(); ///< the page that fits the state, once more; only while isInTheirHands()
    void again(); ///< the present page, made anew
    [[nodiscard]] const CaseState &state() const { return m_state; }
    /// The outbox has moved it on from one state to another: false when the person did that meanwhile.
    [[nodiscard]] bool moved(const CaseState &from, const CaseState &to);
    void showTried(bool trying); ///< a try of the outbox begins or has ended
    /// Nothing of it can change any more: the person said that it is sent, or a server did.
    [[nodiscard]] bool isSent() const { return std::holds_alternative<Case::Sent>(m_state); }

Q_SIGNALS:
    void stateChanged(const CaseState &state); ///< to be kept
    void pageReady(Page *page);
    void backToReview();
    void lockRefused();
    void changeFiles();
    void finished();
    /// It is to be tried while the window is there, with this password, also when another page shows.
    void joinedOutbox(const Case::Waiting &waiting, const std::shared_ptr<const Secret> &password);
    void leftOutbox(); ///< it goes another way; a try that runs is to be stopped

private:
    void enter(CaseState state);
    void draftChanged();
    [[nodiscard]] std::optional<Address> sender() const; ///< of a whole mail; without one a file is locked
    [[nodiscard]] bool isLockedForThisWay() const;
    void useAgain(); ///< another try sends the same bytes (THREATS-S9)
    void goOn(); ///< with what is locked
    void showSending();
    void goThisWay(); ///< locks the report for it, unless that is done
    void lock(const QString &folder);
    void locked(const std::expected<SealedReport, SealRefusal> &result);
    void refused(const SealRefusal &refusal);
    void showBefore(); ///< the page from which the locking began
    void fail(const MailProblem &problem);
    void mend(SendingPage::Mend mend);
    void chooseFolder();
    void handOver();
    void opened(const std::expected<HandedOver, MailProblem> &result);
    void showAccount();
    void takePassword(const std::function<void()> &then); ///< the remembered one, where none was typed
    void send();
    void showStep(SendStep step, qint64 done, qint64 total);
    void sent(const std::expected<ServerReply, SendProblem> &result);
    void rememberPassword();
    void forgetPassword(); ///< where the person does not want it kept any more
    void begun();
    void ended();
    void showNotSent(const SendProblem &problem);
    void goOnAfter(NotSentPage::Next next);
    void showNotKnown();
    void keepTrying();
    void showWaiting();
    void takeOut(); ///< of the outbox, by the person
    [[nodiscard]] SendingAccount sendingAccount() const; ///< what may be kept of the account
    void showHandedOver();
    /// The reason is asked for its words, which may change their language.
    void showByHand(bool website, const std::function<QString()> &reason);
    [[nodiscard]] ByHandPage::Sites sites() const;
    [[nodiscard]] ApartFiles::Files apart() const; ///< the files that are locked on their own
    void package(ByHandPage *page, const PackageSteps &steps); ///< for another computer
    void packageInto(const PackageSteps &steps, const QString &folder);
    [[nodiscard]] static QString wordsOf(Stopped what);
    void said(bool sent); ///< by the person: it is sent, or stays saved for later
    void showEnd();
    void saveReceipt(OnItsWayPage *page, OnItsWayPage::ReceiptForm form);
    void writeReceipt(OnItsWayPage *page, OnItsWayPage::ReceiptForm form, const QString &path);
    void keepForLater(); ///< the locked file is saved, and not on any way
    [[nodiscard]] const FoundMailApp *app() const;
    [[nodiscard]] const FoundMailApp *untriedApp() const; ///< nullptr: none that we know by name
    void showGithub();

    VendorBook &m_book;
    DeliveryTools m_tools;
    const Draft &m_draft;
    QString m_reference;
    HowPage::Way m_way;
    std::optional<AccountPage::Account> m_account; ///< that this app sends from; with its password until it is sent
    bool m_passwordWrong = false; ///< the one that was tried last
    std::optional<SendProblem> m_lastProblem;
    bool m_trying = false; ///< the outbox sends it just now
    QStringList m_tried; ///< apps that did not open, or opened nothing
    QString m_folder;
    std::function<void()> m_again; ///< shows the present page once more
    Stopped m_stopped = Stopped::Nothing;
    bool m_busy = false;
    bool m_underWay = false;
    std::vector<QPromise<void>> m_stopping; ///< who waits for the end of what is under way
    std::stop_source m_stop;
    std::stop_source m_stopPackaging;
    bool m_packaging = false;
    QPointer<SendingPage> m_sending;
    QPointer<ByHandPage> m_byHand;
    CaseState m_state;
    bool m_outdated = false; ///< the draft was changed after the locking
    QFutureSynchronizer<void> m_working; ///< what still uses the tools; waited for at the end, which takes no second
};
