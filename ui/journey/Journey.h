#pragma once

#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/journey/LockCheck.h"
#include "ui/journey/Topics.h"

#include <QPointer>

class MainWindow;
class Page;
class QuestionPage;

/// Leads a person through a report: which page comes next, and what the pages ask for. Pages are made when they are
/// shown, from the draft, and dropped when another comes.
class Journey final : public QObject {
    Q_OBJECT

public:
    Journey(MainWindow &window, VendorBook &book, DeliveryTools tools, QObject *parent = nullptr);
    ~Journey() override;

    void showStart();
    /// Makes the present page anew, with all that was typed into it: its words are in another language now.
    void remake();
    /// The report in the window's memory; nullptr between reports.
    [[nodiscard]] const Draft *draft() const { return m_draft.get(); }

private:
    void begin(const QString &team);
    void showWhatWillHappen();
    void showParts();
    void showPart(Part part);
    /// `only`: asked for in a recap, which comes back after it.
    void showQuestion(Topic topic, bool only = false);
    void changeForm();
    void showRecap(Part part);
    void showFiles();
    void showRightPeople();
    void showOldLock();
    void showNewerLock();
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
    [[nodiscard]] bool mayClose();
    void forget(); ///< the report is in the person's hands, or given up

    MainWindow &m_window;
    VendorBook &m_book;
    DeliveryTools m_tools;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<Delivery> m_delivery;
    std::optional<LockCheck> m_lock;
    QPointer<Page> m_page;
    QPointer<QuestionPage> m_question; ///< the page, when it is one
    std::function<void()> m_again; ///< shows the present page once more
    bool m_reviewing = false; ///< a change was asked for in the review
};
