#include "tests/app/vault/Shelf.h"

#include <QRandomGenerator>

namespace {

/// A case with words of all lengths, a file, and pages that are free again.
class Torn final {
public:
    Torn()
    {
        Vault vault = m_shelf.open();
        auto [id, file] = got(vault.create());
        m_id = id;
        for (int i = 0; i < 12; ++i)
            got(file.save({{u"field/%1"_s.arg(i), noise(i % 3 == 0 ? 20'000 : 900, static_cast<quint32>(i))}}));
        got(file.save({}, {u"field/0"_s, u"field/1"_s}));
        attach(file, u"a"_s, noise(300'000));
        m_good = contents(m_shelf.caseFile(id));
    }
    [[nodiscard]] const QByteArray &good() const { return m_good; }
    /// Whether opening and checking say that nothing is wrong.
    [[nodiscard]] bool accepted(const QByteArray &bytes)
    {
        write(m_shelf.caseFile(m_id), bytes);
        const auto file = m_vault.openCase(m_id);
        return file && file->check();
    }

private:
    Shelf m_shelf;
    Vault m_vault = m_shelf.open();
    CaseId m_id;
    QByteArray m_good;
};

void flip(int times)
{
    Torn torn;
    REQUIRE(torn.accepted(torn.good())); // the control
    QRandomGenerator random(7);
    int accepted = 0;
    for (int i = 0; i < times; ++i) {
        QByteArray bytes = torn.good();
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
        accepted += torn.accepted(bytes) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

} // namespace

TEST_CASE("500 flipped bits in a case: each is seen", "[vault][flip]") // THREATS-D6
{
    flip(500);
}

TEST_CASE("10,000 flipped bits in a case: each is seen", "[vault][flip][slow]") // THREATS-D6
{
    flip(10'000);
}

TEST_CASE("a case cut short, or with pages swapped, doubled, dropped, added or of another case, is seen",
          "[vault][flip]") // THREATS-D6, THREATS-D7
{
    Torn torn;
    const Torn other;
    const QByteArray &good = torn.good();
    constexpr qsizetype page = 4096;
    const qsizetype pages = good.size() / page;
    const auto part = [&](qsizetype from, qsizetype count) { return good.sliced(from * page, count * page); };
    int accepted = 0;
    for (qsizetype i = 0; i < pages; ++i) {
        accepted += torn.accepted(part(0, i)) ? 1 : 0; // cut short
        accepted += torn.accepted(part(0, i) + part(i, 1).first(1 + i * 37 % (page - 1))) ? 1 : 0;
        accepted += torn.accepted(part(0, i) + part(i + 1, pages - i - 1)) ? 1 : 0; // dropped
        accepted += torn.accepted(part(0, i) + part(i, 1) + part(i, pages - i)) ? 1 : 0; // doubled
        accepted += torn.accepted(good + part(i, 1)) ? 1 : 0; // added
        if (i + 1 < pages)
            accepted += torn.accepted(part(0, i) + part(i + 1, 1) + part(i, 1) + part(i + 2, pages - i - 2)) ? 1 : 0;
        accepted +=
            torn.accepted(part(0, i) + other.good().sliced(i * page, page) + part(i + 1, pages - i - 1)) ? 1 : 0;
    }
    accepted += torn.accepted(good + "x") ? 1 : 0;
    CHECK(accepted == 0);
    CHECK(torn.accepted(good));
}
