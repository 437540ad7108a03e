#pragma once

#include "ui/pages/ReportRow.h"

#include <functional>

class Card;
class LinkButton;

/// The reports of one kind in a card, the newest first. Only a few are built until the person asks for older ones.
class ReportList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int rowsAtOnce = 50;

    /// `make` makes a row, and connects it.
    ReportList(QList<ReportRow::Report> reports, std::function<ReportRow *(const ReportRow::Report &)> make,
               QWidget *parent = nullptr);

private:
    void showMore();

    QList<ReportRow::Report> m_reports;
    std::function<ReportRow *(const ReportRow::Report &)> m_make;
    Card *m_card;
    LinkButton *m_older;
    qsizetype m_built = 0;
};
