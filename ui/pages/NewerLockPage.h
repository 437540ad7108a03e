#pragma once

#include "app/vendors/VendorBook.h"
#include "ui/kit/Page.h"

#include <QFuture>
#include <QUrl>

class Field;
class ManyLines;
class Notice;

/// A newer copy of the team's lock from a file, a drop or the clipboard: a key, a whole SECURITY.md or web page.
class NewerLockPage final : public Page {
    Q_OBJECT

public:
    /// `renew` checks and keeps what it is given, on another thread.
    using Renew = std::function<QFuture<std::expected<Renewal, VendorProblem>>(const QByteArray &)>;
    /// `pages`: where the team may have put it; nothing is looked up, they are only shown.
    NewerLockPage(QString team, const QList<QUrl> &pages, Renew renew, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(); ///< the person saw that it was taken and goes on

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void openFile(const QString &path);
    void check(const QByteArray &published);
    void show(const std::expected<Renewal, VendorProblem> &result);
    void fault(const QString &words);

    QString m_team;
    Renew m_renew;
    ManyLines *m_box;
    Field *m_field;
    Notice *m_result;
    bool m_taken = false;
};
