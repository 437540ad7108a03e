#include "ui/journey/Draft.h"

#include <QFileInfo>
#include <QFutureWatcher>

#include <numeric>

Draft::Draft(VendorProfile vendor, QObject *parent)
    : QObject(parent), m_vendor(vendor), m_kept{.vendor = std::move(vendor)}
{
}

Draft::Draft(const OpenCase &kept, QObject *parent)
    : QObject(parent), m_vendor(kept.content.vendor), m_answers(kept.content.answers), m_aside(kept.content.aside),
      m_kept(kept.content), m_case(kept.file), m_form(kept.content.shortForm ? Form::Short : Form::Guided),
      m_files(kept.files), m_attachments(kept.content.files.begin(), kept.content.files.end()),
      m_oldLock(kept.content.oldLock)
{
    for (const QString &name : kept.content.confirmed) {
        if (const auto part = partNamed(name))
            m_confirmed.insert(*part);
    }
}

Draft::~Draft()
{
    if (m_adding)
        m_adding->cancel();
}

void Draft::letGo()
{
    m_files.clear(); // each of them holds the case
    m_attachments.clear();
    m_removed.reset();
    m_case.reset();
}

CaseContent Draft::content() const
{
    CaseContent content = m_kept;
    content.answers = m_answers;
    content.aside = m_aside;
    content.shortForm = m_form == Form::Short;
    content.confirmed.clear();
    for (const Part part : allParts) {
        if (isConfirmed(part))
            content.confirmed.append(nameOf(part));
    }
    content.files = QList<qint64>(m_attachments.begin(), m_attachments.end());
    content.thrownAway = m_thrownAway;
    content.oldLock = m_oldLock;
    return content;
}

QString Draft::text(QAnyStringView id) const
{
    const Answer *answer = m_answers.find(id);
    const auto *text = answer ? std::get_if<QString>(answer) : nullptr;
    return text ? *text : QString();
}

QStringList Draft::texts(QAnyStringView id) const
{
    const Answer *answer = m_answers.find(id);
    const auto *texts = answer ? std::get_if<QStringList>(answer) : nullptr;
    return texts ? *texts : QStringList();
}

bool Draft::isDontKnow(QAnyStringView id) const
{
    const Answer *answer = m_answers.find(id);
    return answer && std::holds_alternative<DontKnow>(*answer);
}

std::expected<void, ReportProblem> Draft::answer(QAnyStringView id, Answer answer)
{
    const Answer *held = m_answers.find(id);
    const auto before = held ? std::optional(*held) : std::nullopt;
    auto kept = m_answers.set(id, std::move(answer));
    held = m_answers.find(id);
    if (kept && before != (held ? std::optional(*held) : std::nullopt))
        Q_EMIT changed();
    return kept;
}

void Draft::clear(QAnyStringView id)
{
    if (!m_answers.find(id))
        return;
    m_answers.clear(id);
    Q_EMIT changed();
}

void Draft::setAside(QAnyStringView id, const std::optional<Answer> &answer)
{
    if (const auto *words = answer ? std::get_if<QString>(&*answer) : nullptr)
        m_aside.insert(id.toString(), *words);
    clear(id);
}

void Draft::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    Q_EMIT changed();
}

qint64 Draft::sizeOfFiles() const
{
    return std::accumulate(m_files.begin(), m_files.end(), qint64{0},
                           [](qint64 sum, const TakenFile &file) { return sum + file.size(); });
}

void Draft::addFiles(const QStringList &paths)
{
    if (m_adding) {
        m_waiting += paths;
        return;
    }
    m_adding = ::addFiles(paths, m_case);
    Q_EMIT changed();
    auto *watcher = new QFutureWatcher<Added>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT adding(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, paths] {
        watcher->deleteLater();
        m_adding.reset();
        if (watcher->isCanceled())
            m_waiting.clear();
        added(paths, watcher->isCanceled() ? Added() : watcher->result());
    });
    watcher->setFuture(*m_adding);
}

void Draft::stopAdding()
{
    if (m_adding)
        m_adding->cancel();
}

void Draft::added(const QStringList &paths, const Added &verdicts)
{
    QList<Refused> refused;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        if (const auto &verdict = verdicts[i]) {
            m_files.push_back(verdict->file);
            m_attachments.push_back(verdict->attachment.value_or(0));
        } else {
            refused.append({QFileInfo(paths[static_cast<qsizetype>(i)]).fileName(), verdict.error()});
        }
    }
    if (!m_waiting.isEmpty())
        addFiles(std::exchange(m_waiting, {}));
    Q_EMIT changed();
    Q_EMIT filesTaken(refused);
}

void Draft::removeFile(size_t index)
{
    if (index >= m_files.size())
        return;
    const auto place = static_cast<std::ptrdiff_t>(index);
    m_removed = Removed{index, m_files[index], m_attachments[index]};
    m_thrownAway.append(m_attachments[index]);
    m_files.erase(m_files.begin() + place);
    m_attachments.erase(m_attachments.begin() + place);
    Q_EMIT changed();
}

void Draft::putBack()
{
    if (!m_removed)
        return;
    const auto place = static_cast<std::ptrdiff_t>(std::min(m_removed->index, m_files.size()));
    m_files.insert(m_files.begin() + place, m_removed->file);
    m_attachments.insert(m_attachments.begin() + place, m_removed->attachment);
    m_thrownAway.removeOne(m_removed->attachment);
    m_removed.reset();
    Q_EMIT changed();
}

void Draft::confirm(Part part)
{
    if (m_confirmed.contains(part))
        return;
    m_confirmed.insert(part);
    Q_EMIT changed();
}

void Draft::acceptOldLock(const std::optional<ExpiredLockAccepted> &decision)
{
    m_oldLock = decision;
    Q_EMIT changed();
}

bool Draft::isStarted() const
{
    return !(m_answers == Answers()) || !m_files.empty() || m_adding || !m_aside.isEmpty();
}
