#pragma once

#include <QWidget>

class OneLine;
class QVBoxLayout;

/// Numbered steps, one line each; there is always one more line to write in.
class StepsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit StepsEditor(const QStringList &steps, QWidget *parent = nullptr);

    [[nodiscard]] QStringList steps() const; ///< without the empty ones

private:
    OneLine *addLine(const QString &step);

    QVBoxLayout *m_rows;
    QList<OneLine *> m_lines;
};
