#pragma once

#include "app/vendors/Vendor.h"
#include "crypto/openpgp/VerifiedKey.h"
#include "ui/kit/Page.h"

class Notice;
class UndoLine;

/// A team that the person added: what is known of it, its profile to share, and taking it out of the list.
class TeamPage final : public Page {
    Q_OBJECT

public:
    TeamPage(const Vendor &team, const std::expected<VerifiedKey, KeyProblem> &verdict, QWidget *parent = nullptr);

    void showSaved(const QString &path);
    void showRemoved(); ///< with an Undo
    void showProblem(const QString &words);

Q_SIGNALS:
    void savePressed();
    void removePressed();
    void putBackPressed();

private:
    QString m_name;
    Notice *m_said;
    QWidget *m_actions;
    UndoLine *m_undo;
};
