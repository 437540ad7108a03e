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

    /// Puts a name in front, `width` px wide (at 15 px letters) so that the names of several rows form a column.
    void addName(QWidget *name, int width, Qt::Alignment alignment = {});

    [[nodiscard]] QBoxLayout *row() const { return m_row; }
    [[nodiscard]] bool isStacked() const { return m_row->direction() == QBoxLayout::TopToBottom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_narrow;
    QWidget *m_name = nullptr;
    int m_nameWidth = 0;
    QBoxLayout *m_row;
};
