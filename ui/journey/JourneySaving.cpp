// A Journey and the disk: the open report is saved, closed, put away behind a passphrase, and the person told of it.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/words/VaultText.h"

void Journey::saveNow(const std::function<void(bool saved)> &then)
{
    (void)keepWords();
    if (!m_keeper) {
        then(!m_draft || !m_draft->isStarted() || (m_delivery && m_delivery->isInTheirHands()));
        return;
    }
    auto &autosave = m_keeper->autosave();
    autosave.touch(); // words may stand in the page that told nobody
    m_waiting.push_back(then);
    autosave.saveNow();
}

void Journey::settled(bool saved)
{
    for (const auto &then :
         std::exchange(m_waiting, {})) // one of them may put the report away; the others wait no less
        then(saved);
}

void Journey::saveAndWait()
{
    if (m_keeper)
        m_keeper->saveAndWait();
}

void Journey::closeCase(const std::function<void()> &then)
{
    if (m_keeper && m_draft->isAddingFiles()) {
        askToClose(CloseQuestion::Lost::File, [this, then] {
            if (m_draft)
                m_draft->stopAdding();
            finishClosing(then);
        });
        return;
    }
    if (m_keeper)
        withoutCopy([this, then] { finishClosing(then); });
    else
        finishClosing(then);
}

void Journey::withoutCopy(const std::function<void()> &then)
{
    if (m_delivery && m_delivery->isPackaging())
        askToClose(CloseQuestion::Lost::Copy, then);
    else
        then();
}

void Journey::finishClosing(const std::function<void()> &then)
{
    saveNow([this, then](bool saved) {
        if (!m_keeper) {
            then(); // whatever the window holds stays in it
            return;
        }
        if (!saved) {
            showNotSaved([this, then] { closeCase(then); });
            return;
        }
        const bool empty = !m_draft->isStarted();
        const CaseId id = m_keeper->id();
        drop();
        if (empty && m_leaving) {
            m_leaving->letGo();
            m_store->discard(id).then(this, [then](const std::expected<void, VaultProblem> &) { then(); });
            return;
        }
        then();
    });
}

void Journey::drop()
{
    if (m_page)
        m_page->disconnect(this); // what is pressed from now on finds nothing to act on
    m_again = {};
    m_postman.closeOpen();
    m_question = nullptr; // its page goes with the next one, and its words are where they belong
    m_delivery.reset();
    m_keeper.reset();
    m_leaving = std::move(m_draft); // its page still shows
    m_lock.reset();
    m_reviewing = false;
}

void Journey::finish(const std::function<void()> &then)
{
    saveNow([](bool) { }); // should it take longer than whoever ends us waits
    stopDelivery([this, then] { stopOutbox([this, then] { saveNow([then](bool) { then(); }); }); });
}

bool Journey::isWorking() const
{
    return m_delivery && (m_delivery->isUnderWay() || m_delivery->isPackaging());
}

void Journey::putAway(const std::function<void()> &then)
{
    if (m_delivery && m_delivery->isUnderWay()) {
        stopDelivery([this, then] {
            m_stopped = Delivery::Stopped::Sending;
            putAway(then);
        });
        return;
    }
    if (m_delivery && m_delivery->isPackaging())
        m_stopped = Delivery::Stopped::Copying;
    if (m_keeper && m_draft->isAddingFiles()) { // it is a matter of seconds, and the file was added on purpose
        connect(m_draft.get(), &Draft::filesTaken, this, [this, then] { putAway(then); }, Qt::SingleShotConnection);
        return;
    }
    saveNow([this, then](bool saved) {
        if (!saved || !m_store) { // nothing is put away that is on no disk
            then();
            return;
        }
        stopOutbox([this, then] { letGo(then); });
    });
}

void Journey::letGo(const std::function<void()> &then)
{
    if (!m_store) { // somebody else asked for it as well
        then();
        return;
    }
    m_reopen = openId();
    m_returnTo = m_again;
    drop();
    m_store.reset();
    m_postman.setStore(nullptr);
    showAlone(new Page(QString()));
    m_leaving.reset();
    fillRail();
    then();
}

void Journey::showAlone(Page *page, const std::function<void()> &again)
{
    show(page, {}, {});
    m_aloneAgain = again;
}

void Journey::cannotKeep(const VaultProblem &problem, CannotKeepPage::Then then, const std::function<void()> &again,
                         const std::function<void()> &on)
{
    const auto words = VaultText::problem(problem);
    auto *page = new CannotKeepPage(words.heading, words.meaning, then);
    connect(page, &CannotKeepPage::tryAgain, this, again);
    connect(page, &CannotKeepPage::goOn, this, on);
    show(page, Rail::reports, {});
}

void Journey::showNotSaved(const std::function<void()> &again)
{
    const VaultProblem problem = *m_keeper->autosave().problem();
    const auto words = VaultText::problem(problem);
    using Then = CannotKeepPage::Then;
    auto *page = new CannotKeepPage(words.heading, words.meaning,
                                    problem.what == VaultProblem::ChangedElsewhere ? Then::KeepBoth : Then::GoBack);
    connect(page, &CannotKeepPage::keepBoth, this, [this, again] { keepAsSecond(again); });
    connect(page, &CannotKeepPage::tryAgain, this, again);
    connect(page, &CannotKeepPage::goOn, this, &Journey::resume);
    show(page, Rail::reports, {});
}

void Journey::keepAsSecond(const std::function<void()> &then)
{
    if (std::exchange(m_opening, true))
        return;
    auto made = whileOpen<OpenCase>([this, then](const std::expected<OpenCase, VaultProblem> &second) {
        if (second)
            opened(*second, then);
        else
            cannotKeep(
                second.error(), CannotKeepPage::Then::GoBack, [this, then] { keepAsSecond(then); },
                [this] { resume(); });
    });
    m_store->createWith(m_draft->content(), m_draft->evidence().originals())
        .then(this, [this, made](const std::expected<OpenCase, VaultProblem> &second) {
            m_opening = false;
            made(second);
        });
}

void Journey::showStatus()
{
    if (m_keeper && m_keeper->autosave().problem())
        m_window.setStatus(VaultText::notSaved(*m_keeper->autosave().problem()), BottomBar::Tone::Warning);
    else if (m_delivery && m_delivery->isInTheirHands())
        m_window.setStatus(tr("Your locked report is saved on this computer"));
    else if (m_keeper && m_keeper->autosave().state() == Autosave::State::Saving)
        m_window.setStatus(tr("Saving"));
    else if (m_keeper && m_draft->isStarted())
        m_window.setStatus(tr("Saved privately on this computer"));
    else if (m_draft && m_draft->isStarted())
        m_window.setStatus(tr("Not saved. It is gone when you close the window."), BottomBar::Tone::Warning);
    else
        m_window.setStatus(tr("Your report stays on this computer until you press Send."));
}

bool Journey::mayClose()
{
    if (m_delivery && m_delivery->isUnderWay()) { // what is kept must say how that ended, and nobody waits for it here
        stopDelivery([this] {
            if (m_keeper) // else only the page that comes now tells how it ended
                m_window.close();
        });
        return false;
    }
    if (m_copying || (m_delivery && m_delivery->isPackaging())) {
        askToClose(CloseQuestion::Lost::Copy, [this] { m_window.closeNow(); });
        return false;
    }
    if (m_keeper) {
        saveNow([this](bool saved) {
            if (!saved)
                askToClose(CloseQuestion::Lost::LastWords, [this] { m_window.closeNow(); });
            else if (m_draft && m_draft->isAddingFiles())
                askToClose(CloseQuestion::Lost::File, [this] { m_window.closeNow(); });
            else // later: this may still be within the question whether it may close
                QMetaObject::invokeMethod(this, &Journey::closeWindow, Qt::QueuedConnection);
        });
        return false;
    }
    if (m_postman.isBusy()) {
        QMetaObject::invokeMethod(this, &Journey::closeWindow, Qt::QueuedConnection);
        return false;
    }
    (void)keepWords();
    if (!m_draft || !m_draft->isStarted() || (m_delivery && m_delivery->isInTheirHands()))
        return true;
    askToClose(CloseQuestion::Lost::Everything, [this] { m_window.closeNow(); });
    return false;
}

void Journey::closeWindow()
{
    const auto close = [this] { stopOutbox([this] { m_window.closeNow(); }); }; // so that it is known how its try ended
    if (!m_keeper || m_draft->isStarted()) {
        close();
        return;
    }
    const CaseId id = m_keeper->id(); // nothing was said in it
    drop();
    m_leaving->letGo();
    m_store->discard(id).then(this, [close](const std::expected<void, VaultProblem> &) { close(); });
}

void Journey::askToClose(CloseQuestion::Lost lost, const std::function<void()> &close)
{
    auto *question = new CloseQuestion(lost, &m_window);
    connect(question, &QDialog::accepted, this, close);
    question->open();
}
