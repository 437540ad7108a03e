#pragma once

#include <QStringList>
#include <QWidget>

class Body;
class Icon;
class QProgressBar;
class QVBoxLayout;

/// What happens one after the other, as words with a mark each; the present one may have a bar below it.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    /// The steps before are done, this one is now; the number of steps means all done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// Other words for a step: "Sending 3.4 of 9.0 MB".
    void setWords(int step, const QString &words);
    /// The bar of the present step; a total of 0 takes it away.
    void setProgress(qint64 done, qint64 total);
    /// The present step stopped: a cross instead of the arrow.
    void setFailed();

private:
    struct Step {
        QString words;
        Icon *mark;
        Body *label;
    };
    void show(int step);

    QVBoxLayout *m_layout;
    QList<Step> m_steps;
    QProgressBar *m_bar;
    int m_current = -1;
    bool m_failed = false;
};
