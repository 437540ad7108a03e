#pragma once

#include "tests/support/Pseudo.h"
#include "tests/ui/Screenshot.h"
#include "tests/ui/journey/Desk.h"

#include <QDialog>
#include <QSet>

/// One walk through the whole form in the real window, from the first page to "on its way", dressed in a look. Whoever
/// goes along is shown each page when it stands there as a person would leave it: answered, opened, or with its errors.
class Walk final : public QObject {
public:
    using Visitor = std::function<void(const QString &page, Desk &desk)>;
    using DialogVisitor = std::function<void(const QString &name, QDialog &dialog)>; ///< over the window

    explicit Walk(const Shot &look);
    ~Walk() override;
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;

    void run(const Visitor &visitor, const DialogVisitor &dialogVisitor = {});

    /// Another window than the one.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void visit(const QString &name);
    void aroundTheRail();
    void answerPart(const QString &link, const QString &name);
    void answerPage(const QString &part);
    void addFiles();
    void lock();
    void send();
    void elsewhere(); ///< the pages that the straight way does not come by
    void sending(); ///< what may come of a sending
    void looking(); ///< for a newer lock
    void vault(); ///< the pages round the store of reports
    void verdictOf(const QString &name, const QByteArray &key, const QDateTime &now = today());
    void shortForm();
    void teams(); ///< telling another company
    void licence();
    void closingQuestion();
    void keepReports(); ///< of the person who sits there, in a store of their own
    void sitDownAt(std::unique_ptr<Desk> desk); ///< another person, in the same look

    Shot m_look;
    QFont m_before;
    Pseudo m_pseudo;
    std::unique_ptr<Desk> m_desk;
    Visitor m_visitor;
    DialogVisitor m_dialogVisitor;
    QSet<QString> m_visited;
    QStringList m_otherWindows;
};

/// Light, dark, twice as large, in the language that nobody speaks, and from right to left.
[[nodiscard]] QList<Shot> everyWalk(QSize size = {1080, 720});
