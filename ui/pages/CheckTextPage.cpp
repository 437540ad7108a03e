#include "ui/pages/CheckTextPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/SideBySide.h"
#include "ui/pages/FoundList.h"
#include "ui/pages/TextView.h"
#include "ui/words/ProblemText.h"

#include <QtConcurrentRun>

#include <algorithm>

CheckTextPage::CheckTextPage(DraftFiles &files, quint64 key, QWidget *parent)
    : Page(tr("Check a log"), parent), m_files(&files), m_key(key), m_list(new FoundList), m_text(new TextView),
      m_buttons(new QWidget), m_intro(new Body(tr("We are looking through it.")))
{
    setWide();
    setContinue(tr("Done"));
    arrange();
    connect(m_list, &FoundList::changed, this, &CheckTextPage::decide);
    connect(m_list, &FoundList::shown, this, [this](qint64 offset) { showPart(offset, offset); });
    connect(m_text, &TextView::partWanted, this, [this](qint64 around) { showPart(around, std::nullopt); });
    m_text->mark([this](qint64 offset) { return hidesAt(offset); });
    const auto *file = files.find(key);
    if (!file || !files.rules())
        return;
    setPart(ProblemText::shownName(file->original.name()));
    connect(this, &Page::continuePressed, this, &CheckTextPage::keepTicks);
    connect(&files, &DraftFiles::closing, this, [this] { m_looking.cancel(); });
    connect(&m_looking, &QFutureWatcherBase::resultReadyAt, this, [this](int i) { take(m_looking.resultAt(i)); });
    connect(&m_looking, &QFutureWatcherBase::finished, this, &CheckTextPage::ended);
    m_looking.setFuture(lookThrough(files.readers(), file->original, files.rules()));
}

CheckTextPage::~CheckTextPage()
{
    m_looking.cancel();
}

void CheckTextPage::arrange()
{
    add(m_intro);
    auto *links = new QHBoxLayout(m_buttons);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(20);
    auto *hide = new LinkButton(tr("Hide all"));
    auto *keep = new LinkButton(tr("Keep all"));
    links->addWidget(hide);
    links->addWidget(keep);
    links->addStretch(1);
    connect(hide, &LinkButton::clicked, this, [this] { hideAll(true); });
    connect(keep, &LinkButton::clicked, this, [this] { hideAll(false); });
    m_buttons->hide();

    auto *found = new QWidget;
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_buttons);
    column->addWidget(m_list);
    column->addStretch(1);
    constexpr int oneAboveTheOther = 720;
    auto *both = addFilling(new SideBySide(oneAboveTheOther));
    both->row()->setSpacing(24);
    both->row()->addWidget(found, 2);
    both->row()->addWidget(m_text, 3);
}

void CheckTextPage::take(const Look &look)
{
    if (!look) {
        m_failed = true;
        return;
    }
    const auto *file = this->file();
    if (!file)
        return;
    m_encoding = look->encoding;
    m_findings.insert(m_findings.end(), look->findings.begin(), look->findings.end());
    std::vector<FoundList::Entry> found;
    for (const FoundValue &value : look->values) {
        const auto first = std::ranges::lower_bound(m_findings, value.first, {}, &Finding::offset);
        found.push_back({value, first == m_findings.end() || file->treatment.hide.hides(*first)});
    }
    m_list->add(found);
    m_buttons->setVisible(m_list->count() > 0);
    if (!std::exchange(m_begun, true))
        showPart(m_findings.empty() ? 0 : m_findings.front().offset,
                 m_findings.empty() ? std::nullopt : std::optional(m_findings.front().offset));
}

void CheckTextPage::ended()
{
    if (m_looking.isCanceled())
        return;
    std::map<std::pair<SecretKind, quint32>, qint64> times;
    for (const Finding &finding : m_findings)
        ++times[{finding.kind, finding.value}];
    m_list->setTimes(
        [times = std::move(times)](const FoundValue &found) { return times.at({found.kind, found.value}); });
    if (m_touched) // while it was looked through
        keepTicks();
    say();
    announce(this, headingText());
}

void CheckTextPage::say()
{
    if (m_failed) {
        m_list->hide(); // nothing of it would count
        m_buttons->hide();
        m_intro->setWords(tr("This file cannot be read to its end. Remove it, or add it again."));
        return;
    }
    const auto count = static_cast<int>(m_list->count());
    setHeadingText(count > 0 ? tr("We found %n things you may not want to share", nullptr, count)
                             : tr("We found nothing to hide"));
    m_intro->setWords(count > 0
                          ? tr("What is ticked is hidden in what is sent. Take a tick away to keep something that "
                               "the team needs. We may miss some. Have a quick look yourself.")
                          : tr("We may miss some. Have a quick look yourself."));
}

void CheckTextPage::hideAll(bool hidden)
{
    m_list->hideAll(hidden);
    decide();
    announce(this, hidden ? tr("All of them are hidden.") : tr("All of them are kept."));
}

void CheckTextPage::decide()
{
    m_touched = true;
    keepTicks();
}

const DraftFiles::File *CheckTextPage::file() const
{
    return m_files ? m_files->find(m_key) : nullptr;
}

bool CheckTextPage::hides(const Finding &finding) const
{
    return m_list->hides(finding.kind, finding.value);
}

bool CheckTextPage::hidesAt(qint64 offset) const
{
    const auto found = std::ranges::lower_bound(m_findings, offset, {}, &Finding::offset);
    return found == m_findings.end() || found->offset != offset || hides(*found);
}

HideWishes CheckTextPage::wishes() const
{
    SecretKinds hidden;
    SecretKinds kept;
    for (const Finding &finding : m_findings)
        (hides(finding) ? hidden : kept).set(numberOf(finding.kind));
    HideWishes wishes = HideWishes::all();
    if (m_looking.isFinished())
        wishes.kinds &= ~kept | hidden; // a kind of which all is kept needs no list of its places
    for (const Finding &finding : m_findings) {
        if (!hides(finding) && (finding.kinds & wishes.kinds).any())
            wishes.single[finding.offset] = false;
    }
    return wishes;
}

void CheckTextPage::keepTicks()
{
    const auto *file = this->file();
    const bool seenToEnd = m_looking.isFinished();
    if (!file || m_failed || (!seenToEnd && !m_touched))
        return;
    Treatment treatment = file->treatment;
    treatment.looked = treatment.looked || seenToEnd;
    treatment.hide = wishes();
    m_files->treat(m_key, treatment);
    m_text->mark([this](qint64 offset) { return hidesAt(offset); });
}

void CheckTextPage::showPart(qint64 around, const std::optional<qint64> &finding)
{
    if (finding && m_text->holds(*finding)) {
        m_text->goTo(*finding);
        return;
    }
    const auto *file = this->file();
    if (!file)
        return;
    const auto near = [](qint64 offset, const Finding &each) { return offset < each.end(); };
    const auto first = std::upper_bound(m_findings.begin(), m_findings.end(), around - TextPart::most, near);
    const auto last = std::ranges::upper_bound(m_findings, around + TextPart::most, {}, &Finding::offset);
    QtConcurrent::run(&m_files->readers(),
                      [original = file->original, around, encoding = m_encoding,
                       findings = std::vector<Finding>(first, std::max(first, last))] {
                          return TextPart::read(original, around, encoding, findings);
                      })
        .then(this,
              [this, finding, size = file->original.size()](const std::expected<TextPart, EvidenceProblem> &part) {
                  if (!part)
                      return;
                  m_text->setPart(*part, size);
                  if (finding)
                      m_text->goTo(*finding);
              });
}
