#pragma once

#include "app/evidence/TextLook.h"

#include <QWidget>

class Choices;
class LinkButton;

/// What was found in a text, each with a tick: ticked ones are hidden. Of very many it shows the first ones, and more
/// on a press.
class FoundList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        FoundValue found;
        bool hidden;
    };

    explicit FoundList(QWidget *parent = nullptr);

    void add(const std::vector<Entry> &found);
    void setTimes(std::function<qint64(const FoundValue &)> times); ///< how often each stands there; shown then
    void hideAll(bool hidden); ///< or keep all; does not emit
    [[nodiscard]] bool hides(SecretKind kind, quint32 value) const;
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }

Q_SIGNALS:
    void changed();
    void shown(qint64 offset); ///< the person is at the one that stands first there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showUpTo(size_t count);
    void readTicks();

    std::vector<Entry> m_entries;
    std::map<std::pair<SecretKind, quint32>, size_t> m_places; ///< in m_entries
    std::function<qint64(const FoundValue &)> m_times;
    size_t m_shown = 0;
    Choices *m_choices;
    LinkButton *m_more;
};
