#pragma once

#include <QLabel>

/// Words of the page, wrapped, never taken for markup.
class Body : public QLabel {
    Q_OBJECT

public:
    explicit Body(const QString &words = {}, QWidget *parent = nullptr);
};

/// Soft words that help: below a heading or a label. The example, if any, stands behind in italics.
class Hint final : public QLabel {
    Q_OBJECT

public:
    explicit Hint(const QString &words = {}, const QString &example = {}, QWidget *parent = nullptr);
    void setWords(const QString &words, const QString &example = {});
};

/// The line above a question: "What happened · question 1 of 5".
class PartLine final : public QLabel {
    Q_OBJECT

public:
    explicit PartLine(const QString &words = {}, QWidget *parent = nullptr);
};

/// Small soft words: captions, the state of things.
class Small final : public QLabel {
    Q_OBJECT

public:
    explicit Small(const QString &words = {}, QWidget *parent = nullptr);
};
