#include "ui/pages/ReportList.h"

#include "ui/kit/Card.h"
#include "ui/kit/LinkButton.h"

#include <QVBoxLayout>

#include <algorithm>

ReportList::ReportList(QList<ReportRow::Report> reports, std::function<ReportRow *(const ReportRow::Report &)> make,
                       QWidget *parent)
    : QWidget(parent), m_reports(std::move(reports)), m_make(std::move(make)), m_card(new Card),
      m_older(new LinkButton(tr("Show older ones")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_card);
    layout->addWidget(m_older, 0, Qt::AlignLeading);
    std::ranges::stable_sort(m_reports, std::greater(), &ReportRow::Report::changed);
    connect(m_older, &LinkButton::clicked, this, &ReportList::showMore);
    showMore();
}

void ReportList::showMore()
{
    const bool asked = m_built > 0;
    ReportRow *first = nullptr;
    const qsizetype end = std::min(m_built + rowsAtOnce, m_reports.size());
    for (; m_built < end; ++m_built) {
        auto *row = m_make(m_reports.at(m_built));
        m_card->addRow(row);
        first = first ? first : row;
    }
    m_older->setHidden(end == m_reports.size());
    if (asked && first) // the link may be gone, which had the focus
        first->setFocus(Qt::OtherFocusReason);
}
