#pragma once

#include <QWidget>

class SideBySide;
class QVBoxLayout;

/// Names and values below each other, for technical details. Values can be marked and copied.
class FactList final : public QWidget {
    Q_OBJECT

public:
    enum class Letters { Normal, Fixed };

    explicit FactList(QWidget *parent = nullptr);

    void add(const QString &name, const QString &value, Letters letters = Letters::Normal);
    /// With a Copy button behind the value; what it copies may have other spaces than what is shown.
    void addCopied(const QString &name, const QString &value, const QString &copied, Letters letters);

private:
    SideBySide *row(const QString &name, const QString &value, Letters letters, Qt::Alignment upright);

    QVBoxLayout *m_layout;
};
