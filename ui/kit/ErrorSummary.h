#pragma once

#include <QFrame>

class Heading;
class QVBoxLayout;

/// What is wrong with one answer.
struct Fault {
    QString field; ///< the id of the Field it belongs to; empty when it belongs to none
    QString words; ///< the same as at the field
};

/// "There is a problem": one link a fault, above the page's heading. An alert to screen readers.
class ErrorSummary final : public QFrame {
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Shows itself and takes the focus; hides when there is no fault.
    void setFaults(const QList<Fault> &faults);

Q_SIGNALS:
    void faultChosen(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    Heading *m_heading;
    QWidget *m_list = nullptr;
};
