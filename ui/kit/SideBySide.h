#pragma once

#include <QBoxLayout>
#include <QWidget>

/// A row whose parts stand below each other when there is no room for them beside each other: narrow windows and
/// letters twice as large.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    /// Stacks below `narrow` px (at 15 px letters; more with larger ones).
    explicit SideBySide(int narrow = 420, QWidget *parent = nullptr);

    [[nodiscard]] QBoxLayout *row() const { return m_row; }
    [[nodiscard]] bool isStacked() const { return m_row->direction() == QBoxLayout::TopToBottom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_narrow;
    QBoxLayout *m_row;
};
