#include "app/vault/Passphrase.h"

#include "crypto/Random.h"

#include <QFile>
#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace {

/// The words of the list, which lives as long as `text`.
std::vector<QByteArrayView> wordsOf(const QByteArray &text)
{
    std::vector<QByteArrayView> words;
    for (qsizetype from = 0, to = 0; (to = text.indexOf('\n', from)) >= 0; from = to + 1)
        words.push_back(QByteArrayView(text).sliced(from, to - from));
    return words;
}

/// A number below `count` (at most 2^16), each alike often: draws again rather than wrap around.
size_t below(size_t count)
{
    const size_t mask = std::bit_ceil(count) - 1;
    for (;;) {
        const Secret drawn = Random::secret(2);
        const auto high = static_cast<unsigned char>(drawn.bytes()[0]);
        const auto low = static_cast<unsigned char>(drawn.bytes()[1]);
        const size_t number = (size_t{high} << 8 | low) & mask;
        if (number < count)
            return number;
    }
}

} // namespace

Passphrase::Strength Passphrase::strength(const Secret &passphrase)
{
    const auto typed = passphrase.bytes();
    Secret terminated = Secret::ofSize(static_cast<qsizetype>(typed.size()) + 1);
    std::ranges::copy(typed, terminated.writable().begin());
    const double bits = ZxcvbnMatch(terminated.bytes().data(), nullptr, nullptr);
    constexpr std::array thresholds{28.0, 36.0, 45.0, 55.0};
    return {bits, static_cast<int>(std::ranges::count_if(thresholds, [&](double least) { return bits >= least; }))};
}

Secret Passphrase::suggestion(int words)
{
    QFile file(QStringLiteral(":/words/eff-large.txt"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray text = file.readAll();
    const std::vector<QByteArrayView> list = wordsOf(text);
    const auto longest = std::ranges::max(list, {}, &QByteArrayView::size).size();

    Secret chosen = Secret::ofSize((longest + 1) * words);
    auto end = chosen.writable().begin();
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            *end++ = ' ';
        end = std::ranges::copy(list[below(list.size())], end).out;
    }
    chosen.truncate(end - chosen.writable().begin());
    return chosen;
}
