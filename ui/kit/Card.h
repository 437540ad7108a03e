#pragma once

#include <QFrame>

class QVBoxLayout;

/// A panel with rounded corners. Rows are parted by lines; anything else goes into content().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void addRow(QWidget *row); ///< takes it; a line parts it from the row before
    /// Takes these; what else was in it goes. A row that stays is not touched: whoever presses a button in it is heard.
    void setRows(const QList<QWidget *> &rows);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};
