#pragma once

#include <QTranslator>

/// A language that nobody speaks, to see what a real one would break: accented letters, about 40 % longer, and brackets
/// at both ends, so that a text cut off lacks one and a text that cannot be translated has none. Placeholders stay.
class Pseudo final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *words, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

[[nodiscard]] QString pseudo(const QString &words);
/// The same words without it; others come back as they are.
[[nodiscard]] QString plain(QString words);
