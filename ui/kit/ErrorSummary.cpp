#include "ui/kit/ErrorSummary.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"

#include <QVBoxLayout>

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent), m_content(new QVBoxLayout(this)), m_heading(new Heading(tr("There is a problem"), 2, this))
{
    setFocusPolicy(Qt::ClickFocus); // takes the focus when shown; Tab goes on to the links
    setProperty("noRing", true);
    m_content->setContentsMargins(20, 13, 20, 13);
    m_content->setSpacing(2);
    m_content->addWidget(m_heading);
    setAccessibleName(m_heading->text());
    hide();
}

void ErrorSummary::setFaults(const QList<Fault> &faults)
{
    delete m_list;
    m_list = nullptr;
    setVisible(!faults.isEmpty());
    if (faults.isEmpty())
        return;

    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    QStringList said;
    for (const auto &fault : faults) {
        said << fault.words;
        if (fault.field.isEmpty()) {
            list->addWidget(new Body(fault.words, m_list));
            continue;
        }
        auto *link = new LinkButton(fault.words, LinkButton::Tint::Error, m_list);
        connect(link, &QPushButton::clicked, this, [this, field = fault.field] { Q_EMIT faultChosen(field); });
        list->addWidget(link);
    }
    m_content->addWidget(m_list);
    m_list->show();
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    setFocus(Qt::OtherFocusReason);
    announce(this, m_heading->text() + QStringLiteral(". ") + said.join(QStringLiteral(". ")),
             QAccessible::AnnouncementPoliteness::Assertive);
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    paintNotice(*this, Notice::Kind::Error);
}
