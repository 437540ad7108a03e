#include "ui/journey/Draft.h"

#include <numeric>

Draft::Draft(VendorProfile vendor, std::shared_ptr<const SecretRules> rules, QObject *parent)
    : QObject(parent), m_vendor(vendor), m_kept{.vendor = std::move(vendor)}, m_files(std::move(rules))
{
    listen();
}

Draft::Draft(const OpenCase &kept, std::shared_ptr<const SecretRules> rules, QObject *parent)
    : QObject(parent), m_vendor(kept.content.vendor), m_answers(kept.content.answers), m_aside(kept.content.aside),
      m_kept(kept.content), m_case(kept.file), m_form(kept.content.shortForm ? Form::Short : Form::Guided),
      m_files(kept, std::move(rules)), m_oldLock(kept.content.oldLock)
{
    for (const QString &name : kept.content.confirmed) {
        if (const auto part = partNamed(name))
            m_confirmed.insert(*part);
    }
    listen();
}

void Draft::listen()
{
    connect(&m_files, &DraftFiles::changed, this, &Draft::changed);
    connect(&m_files, &DraftFiles::adding, this, &Draft::adding);
    connect(&m_files, &DraftFiles::taken, this, &Draft::filesTaken);
    connect(&m_files, &DraftFiles::prepared, this, &Draft::filePrepared);
}

void Draft::letGo()
{
    m_files.letGo();
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
    m_files.writeTo(content);
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
    const auto &all = m_files.all();
    return std::accumulate(all.begin(), all.end(), qint64{0},
                           [](qint64 sum, const DraftFiles::File &file) { return sum + file.going().size(); });
}

void Draft::addFiles(const QStringList &paths)
{
    m_files.add(std::vector<NewFile>(paths.begin(), paths.end()));
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
    return !(m_answers == Answers()) || !m_files.all().empty() || m_files.isAdding() || !m_aside.isEmpty();
}
