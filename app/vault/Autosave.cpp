#include "app/vault/Autosave.h"

#include <utility>

Autosave::Autosave(Save save, Times times, QObject *parent) : QObject(parent), m_save(std::move(save)), m_times(times)
{
    for (auto *timer : {&m_quiet, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::begin);
    }
}

void Autosave::touch()
{
    m_touched = true;
    m_quiet.start(m_times.quiet);
    if (!m_longest.isActive())
        m_longest.start(m_times.longest);
    if (m_state == State::Saved)
        enter(State::Saving);
}

void Autosave::saveNow()
{
    if (m_running)
        m_hurry = m_touched;
    else if (m_touched)
        begin();
    else
        Q_EMIT settled(true);
}

void Autosave::begin()
{
    if (m_running) {
        m_hurry = true;
        return;
    }
    m_running = true;
    auto saving = m_save(); // whatever is touched while it takes what there is, it takes too
    m_quiet.stop();
    m_longest.stop();
    m_touched = false;
    m_hurry = false;
    saving.then(this, [this](const std::expected<void, VaultProblem> &result) { ended(result); });
}

void Autosave::ended(const std::expected<void, VaultProblem> &result)
{
    m_running = false;
    if (!result) {
        m_touched = true; // what was to be saved still is
        enter(State::Failed, result.error());
        m_longest.start(m_times.again);
        Q_EMIT settled(false);
    } else if (m_hurry) {
        enter(State::Saving);
        begin();
    } else if (m_touched) {
        enter(State::Saving);
    } else {
        enter(State::Saved);
        Q_EMIT settled(true);
    }
}

void Autosave::enter(State state, std::optional<VaultProblem> problem)
{
    const bool other = state != m_state || problem.has_value() != m_problem.has_value()
        || (problem && problem->what != m_problem->what);
    m_state = state;
    m_problem = std::move(problem);
    if (other)
        Q_EMIT changed();
}
