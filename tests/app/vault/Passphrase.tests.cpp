#include "app/vault/Passphrase.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include <map>

namespace {

Passphrase::Strength strengthOf(const char *text)
{
    return Passphrase::strength(Secret::take(QByteArray(text)));
}

QByteArray bytesOf(const Secret &secret)
{
    return QByteArray(secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size()));
}

QByteArrayList list()
{
    QFile file(QStringLiteral(":/words/eff-large.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArrayList words = file.readAll().split('\n');
    REQUIRE(words.takeLast().isEmpty());
    return words;
}

} // namespace

TEST_CASE("passphrases that everybody thinks of are weak, and stay so with tricks", "[vault][passphrase]")
{
    for (const char *weak : {"", "a", "password", "password1", "P@ssw0rd", "qwertyuiop", "19841984", "aaaaaaaaaaaaaaaa",
                             "abcdefghijklmnop", "letmein123", "vouchsafe"}) {
        CAPTURE(weak);
        CHECK(strengthOf(weak).score == 0);
    }
}

TEST_CASE("a passphrase's score follows the guesses it takes", "[vault][passphrase]")
{
    const auto check = [](const char *text, int score) {
        const auto strength = strengthOf(text);
        CAPTURE(text, strength.bits);
        CHECK(strength.score == score);
    };
    check("k7Qz", 0);
    check("k7Qz1m", 1);
    check("k7Qz1m9x", 3);
    check("k7Qz1m9xWp2v", 4);
    CHECK(strengthOf("k7Qz1m9xWp2v").bits > strengthOf("k7Qz1m9x").bits);
    CHECK(strengthOf(QByteArray(10'000, 'x').append("k7Qz1m9xWp2v").constData()).score >= 0); // and comes back at all
}

TEST_CASE("a suggestion is five words of the list, and strong", "[vault][passphrase]")
{
    const QByteArrayList words = list();
    CHECK(words.size() == 7772);
    for (int i = 0; i < 50; ++i) {
        const Secret suggested = Passphrase::suggestion();
        const QByteArray text = bytesOf(suggested);
        const QByteArrayList parts = text.split(' ');
        CHECK(parts.size() == 5);
        for (const QByteArray &part : parts)
            CHECK(words.contains(part));
        CAPTURE(text.toStdString(), Passphrase::strength(suggested).bits);
        CHECK(Passphrase::strength(suggested).score == 4);
    }
    CHECK_FALSE(Passphrase::suggestion().matches(Passphrase::suggestion()));
    CHECK(bytesOf(Passphrase::suggestion(1)).count(' ') == 0);
    CHECK(bytesOf(Passphrase::suggestion(7)).count(' ') == 6);
}

TEST_CASE("every word of the list is suggested about as often as any other", "[vault][passphrase]")
{
    const QByteArrayList words = list();
    std::map<QByteArray, int> counts;
    constexpr int each = 20;
    for (const QByteArray &word : bytesOf(Passphrase::suggestion(static_cast<int>(words.size()) * each)).split(' '))
        ++counts[word];
    CHECK(counts.size() == static_cast<size_t>(words.size()));
    // A draw that wraps around at 2^13 would give the first 420 words twice as often as the others.
    int first = 0;
    for (const QByteArray &word : words.first(420))
        first += counts[word];
    CHECK(first > 420 * each * 9 / 10);
    CHECK(first < 420 * each * 11 / 10);
    int last = 0;
    for (const QByteArray &word : words.last(420))
        last += counts[word];
    CHECK(last > 420 * each * 9 / 10);
    CHECK(last < 420 * each * 11 / 10);
}
