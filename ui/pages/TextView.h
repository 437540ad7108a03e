#pragma once

#include "app/evidence/TextPart.h"

#include <QWidget>

class Button;
class QPlainTextEdit;
class SideBySide;

/// A part of a text, to read only, with what was found in it marked: what is hidden in one way, what is kept in
/// another.
class TextView final : public QWidget {
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    /// `size`: of the whole text, in bytes.
    void setPart(const TextPart &part, qint64 size);
    /// Marks anew: `hides` is asked for each finding's place.
    void mark(const std::function<bool(qint64 offset)> &hides);
    void goTo(qint64 offset); ///< a finding in the part
    [[nodiscard]] bool holds(qint64 offset) const; ///< whether it is in the part

Q_SIGNALS:
    void partWanted(qint64 around); ///< bytes

private:
    void changeEvent(QEvent *event) override;

    QPlainTextEdit *m_text;
    Button *m_before;
    Button *m_after;
    SideBySide *m_buttons; ///< those two
    TextPart m_part = {};
    std::function<bool(qint64)> m_hides;
};
