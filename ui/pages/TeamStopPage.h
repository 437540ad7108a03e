#pragma once

#include "ui/kit/Page.h"

/// A team cannot be added, and nobody should go on: what is wrong, and what to do instead.
class TeamStopPage final : public Page {
    Q_OBJECT

public:
    using Facts = QList<std::pair<QString, QString>>; ///< names and values, folded
    TeamStopPage(const QString &heading, const QString &meaning, const Facts &facts, QWidget *parent = nullptr);
};
