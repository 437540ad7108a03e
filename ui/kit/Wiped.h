#pragma once

#include <QString>

/// Words that Qt hands over or wants as a QString, though they belong to a passphrase: wiped when this goes, also where
/// the giver still holds the same letters.
class Wiped final {
public:
    explicit Wiped(QString words) : m_words(std::move(words)) { }
    ~Wiped();
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;

    [[nodiscard]] const QString &words() const { return m_words; }

private:
    QString m_words;
};
