// A Journey and the outbox: what waits is tried while the window is there, whichever page shows.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/StartPage.h"

#include <QPromise>

void Journey::useOutbox()
{
    connect(&m_postman, &Postman::tried, this, [this](const CaseId &id) { outboxMoved(id, true); });
    connect(&m_postman, &Postman::changed, this, [this](const CaseId &id) { outboxMoved(id, false); });
    connect(&m_postman, &Postman::lost, this, [this](const CaseId &id) { outboxMoved(id, false); });
}

CaseId Journey::openId() const
{
    return m_keeper ? m_keeper->id() : CaseId();
}

void Journey::connectOutbox(Delivery &delivery)
{
    connect(&delivery, &Delivery::joinedOutbox, this,
            [this](const Case::Waiting &waiting, const std::shared_ptr<const Secret> &password) {
                m_postman.put(openId(), waiting, password);
            });
    connect(&delivery, &Delivery::leftOutbox, this, [this] { m_postman.take(openId()); });
    m_postman.setOpen(openId(), [this](const CaseState &from, const CaseState &to) {
        const auto kept = std::make_shared<QPromise<bool>>();
        kept->start();
        const auto answer = [kept](bool saved) {
            kept->addResult(saved);
            kept->finish();
        };
        if (m_delivery && m_delivery->moved(from, to))
            saveNow(answer);
        else
            answer(false);
        return kept->future();
    });
}

void Journey::outboxMoved(const CaseId &id, bool trying)
{
    if (m_delivery && id == openId())
        m_delivery->showTried(trying);
    else if (qobject_cast<StartPage *>(m_page) && m_store && m_removed.isEmpty() && !m_draft)
        listReports();
}

void Journey::stopDelivery(const std::function<void()> &then)
{
    if (m_delivery && m_delivery->isUnderWay())
        m_delivery->stop(m_keeper ? SendingPage::Then::Kept : SendingPage::Then::Shown).then(this, then);
    else
        then();
}

void Journey::stopOutbox(const std::function<void()> &then)
{
    if (m_postman.isBusy())
        m_postman.stop().then(this, then);
    else
        then();
}
