#pragma once

#include <QFrame>

class QVBoxLayout;

/// A tinted box with a bar at its start: something to know, to mind, or that went wrong.
class Notice final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Notice(Kind kind, const QString &words = {}, const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setWords(const QString &words, const QString &title = {});
    [[nodiscard]] QVBoxLayout *content() const { return m_content; } ///< for buttons and links below the words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QVBoxLayout *m_content;
    QWidget *m_said = nullptr;
};

/// The box itself, for others that look like a Notice.
void paintNotice(QWidget &widget, Notice::Kind kind);
