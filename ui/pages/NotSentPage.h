#pragma once

#include "ui/kit/Page.h"

/// S9, when this app could not send the report: what happened, what it means, and the ways on as buttons.
class NotSentPage final : public Page {
    Q_OBJECT

public:
    /// What can be done next.
    enum class Next { TryAgain, KeepTrying, TypePassword, ChangeAccount, OtherFiles, LockAgain, OtherWay };
    struct Words {
        QString heading;
        QString meaning;
        QString said; ///< by the server, for those who want to know; empty: nothing
    };

    /// `ways`: the best one first, which is the page's Continue. Never empty.
    NotSentPage(const Words &words, const QList<Next> &ways, QWidget *parent = nullptr);

    [[nodiscard]] QString announcement() const override;

Q_SIGNALS:
    void chosen(NotSentPage::Next next);

private:
    QString m_meaning;
};
