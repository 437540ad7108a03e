#pragma once

#include <QByteArray>

#include <random>

/// Lines as programs write them, the same for the same seed.
class LogLines final {
public:
    enum Holding {
        Nothing, ///< only what looks a little like a secret: times, versions, hashes, paths, counts
        Telling, ///< also addresses, names and now and then a secret, as often as real logs do
    };
    explicit LogLines(quint64 seed, Holding holding = Nothing) : m_random(seed), m_holding(holding) { }

    [[nodiscard]] QByteArray next(); ///< with its "\n"
    [[nodiscard]] QByteArray many(qsizetype bytes); ///< at least so many

    [[nodiscard]] quint64 below(quint64 most) { return m_random() % most; }
    [[nodiscard]] QByteArray some(QByteArrayView letters, qsizetype count);

    /// A form with what stands between two "~" filled in: n3 three digits, h8 hex digits, A8 capitals and digits, a8
    /// letters and digits, b8 base64, u8 base64 for URLs, w a word, t a time, v a version, ip and mac an address.
    [[nodiscard]] QByteArray filled(QByteArrayView form);

private:
    QByteArray stamp();
    std::mt19937_64 m_random;
    Holding m_holding;
    qint64 m_clock = 0; ///< milliseconds
};
