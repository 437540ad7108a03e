#include "ui/pages/ReportRow.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Badge.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Toggle.h"
#include "ui/kit/UndoLine.h"
#include "ui/words/ProblemText.h"
#include "ui/words/WhenText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString nextStep(const ReportRow::Report &report, const QDateTime &now)
{
    if (report.damaged)
        return ReportRow::tr("Part of it is damaged. Open it to see what can be saved.");
    if (report.openElsewhere)
        return ReportRow::tr("It is open in another window. You can read it here.");
    if (report.newer)
        return ReportRow::tr("A newer Vouchsafe made it. You can read it here.");
    using Step = ReportRow::Report::Step;
    if (report.trying)
        return ReportRow::tr("It is being sent just now");
    if (report.older)
        return ReportRow::tr("An older copy of it lies here now. Words that you wrote later may be missing.");
    switch (report.step) {
    case Step::Answering:
        return ReportRow::tr("Go on writing");
    case Step::Locked:
        return ReportRow::tr("It is locked. Now send it");
    case Step::HandedOver:
        return ReportRow::tr("Tell us whether you have sent it");
    case Step::Saved:
        return ReportRow::tr("The locked file is saved. Now send it");
    case Step::Unknown:
        return ReportRow::tr("Look whether it has arrived");
    case Step::Waiting:
        return report.nextTry.isValid() ? ReportRow::tr("Will try again at %1").arg(WhenText::clock(report.nextTry))
                                        : ReportRow::tr("It is not sent yet. Open it to see why.");
    case Step::Sent:
        return ReportRow::tr("Sent %1").arg(WhenText::moment(report.changed, now));
    }
    Q_UNREACHABLE();
}

Badge *badgeOf(const ReportRow::Report &report)
{
    if (report.damaged)
        return new Badge(ReportRow::tr("Damaged"), Badge::Kind::Error);
    if (report.step == ReportRow::Report::Step::Waiting)
        return new Badge(ReportRow::tr("In the outbox"), Badge::Kind::Soft);
    if (report.step == ReportRow::Report::Step::Unknown)
        return new Badge(ReportRow::tr("Not sure it arrived"), Badge::Kind::Warning);
    if (report.step == ReportRow::Report::Step::Sent)
        return new Badge(ReportRow::tr("Sent"), Badge::Kind::Done);
    return nullptr;
}

} // namespace

QString ReportRow::titleOf(const Report &report)
{
    return report.title.isEmpty() ? tr("Report to %1").arg(report.team) : ProblemText::shownName(report.title);
}

ReportRow::ReportRow(Report report, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_report(std::move(report)), m_shown(new QWidget), m_undo(new UndoLine({})),
      m_row(new ActionRow({}, nextStep(m_report, now)))
{
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_shown);
    both->addWidget(m_undo);
    m_undo->hide();
    auto *whole = new QVBoxLayout(m_shown);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    whole->addWidget(m_row);
    if (auto *badge = badgeOf(m_report))
        m_row->addBadge(badge);
    m_open = m_row->addButton(tr("Open"));
    nameAll();
    setFocusProxy(m_open);
    m_open->setVisible(!m_report.trying);
    connect(m_open, &Button::clicked, this, &ReportRow::opened);
    connect(m_undo, &UndoLine::pressed, this, &ReportRow::putBack);

    const auto changed = WhenText::moment(m_report.changed, now);
    auto *below = new SideBySide(300);
    below->row()->addWidget(new Small(m_report.step == Report::Step::Sent
                                          ? tr("For %1").arg(m_report.team)
                                          : tr("For %1 · changed %2").arg(m_report.team, changed)),
                            1);
    if (!m_report.kept || m_report.trying) {
        whole->addWidget(below);
        return;
    }
    m_moreToggle = new Toggle(tr("More"), Toggle::Shape::Link);
    below->row()->addWidget(m_moreToggle);
    below->row()->addSpacing(4); // for the ring around it
    whole->addWidget(below);
    addMore(*whole);
    addRename(*whole);
    nameAll();
    connect(m_moreToggle, &Toggle::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_rename->hide();
    });
}

void ReportRow::addMore(QLayout &whole)
{
    auto *links = new SideBySide(300);
    const auto link = [&](const QString &words) {
        auto *made = new LinkButton(words);
        links->row()->addWidget(made);
        m_links.append(made);
        return made;
    };
    links->row()->setContentsMargins(4, 0, 4, 0);
    if (!m_report.damaged && !m_report.newer && !m_report.openElsewhere)
        connect(link(tr("Rename")), &LinkButton::clicked, this, &ReportRow::startRename);
    if (!m_report.damaged)
        connect(link(tr("Save a copy")), &LinkButton::clicked, this, &ReportRow::exported);
    if (!m_report.openElsewhere)
        connect(link(tr("Delete")), &LinkButton::clicked, this, &ReportRow::removed);
    links->row()->addStretch(1);
    links->hide();
    m_more = links;
    whole.addWidget(links);
}

void ReportRow::addRename(QLayout &whole)
{
    m_title = new OneLine;
    auto *rename = new QWidget;
    auto *layout = new QVBoxLayout(rename);
    layout->setContentsMargins(4, 0, 4, 0);
    auto *field = new Field(u"rename-"_s + m_report.id, tr("New name"), m_title);
    field->setHint(tr("Only you see this name."));
    layout->addWidget(field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    const auto button = [&](const QString &words, bool keep) {
        auto *made = new Button(words, Button::Weight::Secondary, Button::Size::Small);
        connect(made, &Button::clicked, this, [this, keep] { endRename(keep); });
        buttons->addWidget(made);
    };
    button(tr("Save"), true);
    button(tr("Cancel"), false);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_title, &OneLine::returnPressed, this, [this] { endRename(true); });
    rename->hide();
    m_rename = rename;
    whole.addWidget(rename);
}

void ReportRow::startRename()
{
    m_more->hide();
    m_rename->show();
    m_title->setText(titleOf(m_report));
    m_title->selectAll();
    m_title->setFocus(Qt::OtherFocusReason);
}

void ReportRow::endRename(bool keep)
{
    const QString title = m_title->text().trimmed();
    m_rename->hide();
    m_more->show();
    if (auto *link = m_more->findChild<LinkButton *>())
        link->setFocus(Qt::OtherFocusReason);
    if (!keep || title.isEmpty() || title == titleOf(m_report))
        return;
    m_titleBefore = std::exchange(m_report.title, title);
    nameAll();
    Q_EMIT renamed(title);
}

void ReportRow::takeNameBack()
{
    m_report.title = m_titleBefore;
    nameAll();
}

void ReportRow::makePrimary()
{
    m_open->setWeight(Button::Weight::Primary);
}

void ReportRow::nameAll()
{
    const QString title = titleOf(m_report);
    m_row->setTitle(title);
    m_undo->setWords(tr("\"%1\" is deleted.").arg(title));
    if (m_moreToggle)
        m_moreToggle->setAccessibleName(tr("More: %1").arg(title));
    for (auto *link : m_links)
        link->setAccessibleName(tr("%1: %2", "a link and what it is about").arg(link->words(), title));
}

void ReportRow::setRemoved(bool removed)
{
    m_shown->setHidden(removed);
    m_undo->setHidden(!removed);
    if (removed)
        m_undo->call();
}
