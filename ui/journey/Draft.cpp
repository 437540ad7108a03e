#include "ui/journey/Draft.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <numeric>

Draft::Draft(VendorProfile vendor, QObject *parent) : QObject(parent), m_vendor(std::move(vendor)) { }

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
    ++m_adding;
    Q_EMIT changed();
    QtConcurrent::run(&TakenFile::takeAll, paths)
        .then(this, [this, paths](const std::vector<std::expected<TakenFile, EvidenceProblem>> &taken) {
            --m_adding;
            QList<Refused> refused;
            for (size_t i = 0; i < taken.size(); ++i) {
                if (taken[i])
                    m_files.push_back(*taken[i]);
                else
                    refused.append({QFileInfo(paths[static_cast<qsizetype>(i)]).fileName(), taken[i].error()});
            }
            Q_EMIT changed();
            Q_EMIT filesTaken(refused);
        });
}

void Draft::removeFile(size_t index)
{
    if (index >= m_files.size())
        return;
    m_removed = Removed{index, m_files[index]};
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT changed();
}

void Draft::putBack()
{
    if (!m_removed)
        return;
    const auto place = std::min(m_removed->index, m_files.size());
    m_files.insert(m_files.begin() + static_cast<std::ptrdiff_t>(place), m_removed->file);
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
    return !(m_answers == Answers()) || !m_files.empty() || m_adding > 0;
}
