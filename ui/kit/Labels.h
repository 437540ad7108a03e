#pragma once

#include "ui/kit/Words.h"

/// Words of the page.
class Body final : public Words {
    Q_OBJECT

public:
    explicit Body(const QString &words = {}, QWidget *parent = nullptr);
};

/// Soft words that help, below a heading or a label. The example, if any, stands behind in italics.
class Hint final : public Words {
    Q_OBJECT

public:
    enum class Size { Normal, Small }; ///< Small: 14 px letters, in rows

    explicit Hint(const QString &words = {}, const QString &example = {}, QWidget *parent = nullptr);
    explicit Hint(Size size, const QString &words = {}, QWidget *parent = nullptr);
};

/// The line above a question: "What happened · question 1 of 5".
class PartLine final : public Words {
    Q_OBJECT

public:
    explicit PartLine(const QString &words = {}, QWidget *parent = nullptr);
};

/// Small soft words: captions, the state of things.
class Small final : public Words {
    Q_OBJECT

public:
    explicit Small(const QString &words = {}, QWidget *parent = nullptr);
};
