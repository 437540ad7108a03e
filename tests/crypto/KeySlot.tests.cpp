#include "crypto/KeySlot.h"

#include "crypto/Random.h"

#include "tests/support/CheapSlot.h"
#include "tests/support/Process.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return QByteArray(secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size()));
}

QByteArray slotOf(const Secret &key, const char *passphrase, const SlotCost &cost = cheap)
{
    const auto slot = KeySlot::seal(key, secret(passphrase), cost);
    REQUIRE(slot.has_value());
    return *slot;
}

/// What a slot is refused for; nullopt when it opens.
std::optional<SlotProblem::What> refusal(const QByteArray &slot, const char *passphrase, const SlotLimits &limits = low)
{
    const auto opened = KeySlot::open(slot, secret(passphrase), limits);
    return opened ? std::nullopt : std::optional(opened.error().what);
}

QByteArray with(QByteArray slot, qsizetype at, const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return slot.replace(at, bytes.size(), bytes);
}

constexpr auto hexOfVector =
    "566f7563687361666520736c6f740d0a0101000020000000000340414243444546474849505152535455606162636465666768697071"
    "03e6f9757eaf16392bd421e7b1748a86532c417c28316021820d4a24a1fb23cbea2e94fb3d6a22096eb3d27c8e0663a6";
constexpr auto hexOfItsKey = "0001020304050607080910111213141516171819202122232425262728293031";

constexpr qsizetype versionAt = 16;
constexpr qsizetype derivationAt = 17;
constexpr qsizetype memoryAt = 18;
constexpr qsizetype passesAt = 22;

} // namespace

TEST_CASE("a key comes back from its slot with the passphrase, and with no other", "[crypto][slot]")
{
    const Secret key = Random::secret(32);
    const QByteArray slot = slotOf(key, "correct horse");
    REQUIRE(slot.size() == KeySlot::size);
    const auto opened = KeySlot::open(slot, secret("correct horse"), low);
    REQUIRE(opened.has_value());
    CHECK(opened->matches(key));
    for (const char *wrong : {"", "correct hors", "correct horse ", "Correct horse"})
        CHECK(refusal(slot, wrong) == SlotProblem::WrongPassphrase); // THREATS-D5: the same word for each
    CHECK_FALSE(slot.contains(bytesOf(key)));
    CHECK_FALSE(slot.contains("correct"));
}

TEST_CASE("two slots of one key and one passphrase have nothing in common but what they cost", "[crypto][slot]")
{
    const Secret key = Random::secret(32);
    const QByteArray one = slotOf(key, "correct horse");
    const QByteArray other = slotOf(key, "correct horse");
    CHECK(one.first(26) == other.first(26));
    CHECK(one.sliced(26, 16) != other.sliced(26, 16)); // salt
    CHECK(one.sliced(42, 12) != other.sliced(42, 12)); // nonce
    CHECK(one.sliced(54) != other.sliced(54));
}

TEST_CASE("a slot that OpenSSL and Python computed opens to its key", "[crypto][slot]")
{
    const auto opened =
        KeySlot::open(QByteArray::fromHex(hexOfVector), secret("correct horse battery staple"), SlotLimits{});
    REQUIRE(opened.has_value());
    CHECK(bytesOf(*opened).toHex() == hexOfItsKey);
}

TEST_CASE("what we seal is what OpenSSL and Python compute from the same numbers", "[crypto][slot]")
{
    if (!have(u"python3"_s) || !have(u"openssl"_s))
        SKIP("needs python3 and openssl");
    const Secret key = Random::secret(32);
    const QByteArray slot = slotOf(key, "zw\xc3\xb6lf Boxk\xc3\xa4mpfer", {4U << 20, 2});
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const auto computed = run(u"" VOUCHSAFE_SOURCE_DIR "/tests/crypto/slot-vector"_s,
                              {hex("zw\xc3\xb6lf Boxk\xc3\xa4mpfer"), hex(bytesOf(key)), hex(slot.sliced(26, 16)),
                               hex(slot.sliced(42, 12)), u"4096"_s, u"2"_s});
    INFO(computed.err.toStdString());
    REQUIRE(computed.status == 0);
    CHECK(computed.out.trimmed() == slot.toHex());
}

TEST_CASE("no flipped bit of a slot goes unnoticed (THREATS-D6)", "[crypto][slot][T-FLIP]")
{
    const QByteArray slot = slotOf(Random::secret(32), "correct horse", {16U << 10, 2});
    REQUIRE_FALSE(refusal(slot, "correct horse").has_value()); // the control
    int accepted = 0;
    for (qsizetype bit = 0; bit < slot.size() * 8; ++bit) {
        QByteArray flipped = slot;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        accepted += refusal(flipped, "correct horse") ? 0 : 1;
    }
    CHECK(accepted == 0);
}

TEST_CASE("a slot of any other length is refused (THREATS-D6)", "[crypto][slot][T-TRUNC]")
{
    const QByteArray slot = slotOf(Random::secret(32), "correct horse");
    for (qsizetype length = 0; length < KeySlot::size + 16; ++length) {
        if (length == KeySlot::size)
            continue;
        CAPTURE(length);
        const QByteArray cut = slot.first(std::min(length, slot.size()));
        CHECK(refusal(cut.leftJustified(length, '\0'), "correct horse") == SlotProblem::NotASlot);
        CHECK(refusal(cut.leftJustified(length, '7'), "correct horse") == SlotProblem::NotASlot);
    }
    CHECK(refusal("Vouchsafe slot\r\n", "correct horse") == SlotProblem::NotASlot);
    CHECK(refusal("SQLite format 3", "correct horse") == SlotProblem::NotASlot);
}

TEST_CASE("a slot from a later version is told from a damaged one (THREATS-D13)", "[crypto][slot]")
{
    const QByteArray slot = slotOf(Random::secret(32), "correct horse");
    CHECK(refusal(with(slot, versionAt, "02"), "correct horse") == SlotProblem::NewerVersion);
    CHECK(refusal(with(slot, versionAt, "ff") + "more", "correct horse") == SlotProblem::NewerVersion);
    CHECK(refusal(with(slot, versionAt, "00"), "correct horse") == SlotProblem::NotASlot);
    CHECK(refusal(with(slot, derivationAt, "00"), "correct horse") == SlotProblem::NotASlot);
    CHECK(refusal(with(slot, derivationAt, "02"), "correct horse") == SlotProblem::NotASlot);
}

TEST_CASE("a slot that asks for too much is refused before anything is allocated (THREATS-D8)", "[crypto][slot]")
{
    const QByteArray slot = slotOf(Random::secret(32), "correct horse");
    const auto cpu = [] {
        timespec now{};
        REQUIRE(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) == 0);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    const auto peak = [] {
        rusage use{};
        getrusage(RUSAGE_SELF, &use);
        return use.ru_maxrss; // KiB
    };
    const double cpuBefore = cpu();
    const long peakBefore = peak();
    const SlotLimits usual;
    CHECK(refusal(with(slot, memoryAt, "04000000"), "correct horse", usual) == SlotProblem::TooCostly); // 64 GiB
    CHECK(refusal(with(slot, memoryAt, "ffffffff"), "correct horse", usual) == SlotProblem::TooCostly);
    CHECK(refusal(with(slot, memoryAt, "00200001"), "correct horse", usual) == SlotProblem::TooCostly); // 2 GiB + 1 KiB
    CHECK(refusal(with(slot, passesAt, "ffffffff"), "correct horse", usual) == SlotProblem::TooCostly);
    CHECK(refusal(with(slot, passesAt, "00000041"), "correct horse", usual) == SlotProblem::TooCostly); // 65
    // 1 GiB and a little; as much memory as may be with too many passes for it
    CHECK(refusal(with(slot, memoryAt, "00100001"), "correct horse", usual) == SlotProblem::TooCostly);
    CHECK(refusal(with(with(slot, memoryAt, "00100000"), passesAt, "00000011"), "correct horse", usual)
          == SlotProblem::TooCostly);
    CHECK(cpu() - cpuBefore < 50);
    CHECK(peak() - peakBefore < 1024);
    // the limits themselves are allowed
    CHECK(refusal(with(slot, memoryAt, "00000040"), "correct horse") == SlotProblem::WrongPassphrase);
    CHECK(refusal(with(slot, passesAt, "00000004"), "correct horse") == SlotProblem::WrongPassphrase);
}

TEST_CASE("a slot made cheaper than it was does not open (THREATS-D9)", "[crypto][slot]")
{
    const QByteArray slot = slotOf(Random::secret(32), "correct horse", {32U << 10, 3});
    REQUIRE_FALSE(refusal(slot, "correct horse").has_value());
    CHECK(refusal(with(slot, memoryAt, "00000008"), "correct horse") == SlotProblem::WrongPassphrase);
    CHECK(refusal(with(slot, passesAt, "00000001"), "correct horse") == SlotProblem::WrongPassphrase);
    CHECK(refusal(with(slot, memoryAt, "00000000"), "correct horse") == SlotProblem::NotASlot);
    CHECK(refusal(with(slot, memoryAt, "00000007"), "correct horse") == SlotProblem::NotASlot);
    CHECK(refusal(with(slot, passesAt, "00000000"), "correct horse") == SlotProblem::NotASlot);
}

TEST_CASE("a passphrase opens its slot however the keyboard composes its letters", "[crypto][slot]")
{
    const Secret key = Random::secret(32);
    const QByteArray slot = slotOf(key, "caf\xc3\xa9 \xec\x95\x88\xeb\x85\x95"); // NFC: é, two Hangul syllables
    const auto decomposed = KeySlot::open(
        slot, secret("cafe\xcc\x81 \xe1\x84\x8b\xe1\x85\xa1\xe1\x86\xab\xe1\x84\x82\xe1\x85\xa7\xe1\x86\xbc"), low);
    REQUIRE(decomposed.has_value());
    CHECK(decomposed->matches(key));
    CHECK(refusal(slot, "cafe \xec\x95\x88\xeb\x85\x95") == SlotProblem::WrongPassphrase);

    const QByteArray ligature = slotOf(key,
                                       "of\xef\xac\x81"
                                       "ce"); // NFKC would open these with each other's
    CHECK(refusal(ligature, "office") == SlotProblem::WrongPassphrase);
}

TEST_CASE("bytes that are no text are a passphrase like another", "[crypto][slot]")
{
    const Secret key = Random::secret(32);
    const QByteArray slot = slotOf(key,
                                   "\xff\xfe"
                                   "horse");
    CHECK_FALSE(refusal(slot,
                        "\xff\xfe"
                        "horse")
                    .has_value());
    CHECK(refusal(slot,
                  "\xfe\xff"
                  "horse")
          == SlotProblem::WrongPassphrase); // both would be U+FFFD U+FFFD
}

TEST_CASE("a computer without the memory says so", "[crypto][slot]")
{
    const quint64 mapped = contents(u"/proc/self/statm"_s).split(' ').first().toULongLong() * 4096;
    REQUIRE(mapped > 0);
    rlimit before{};
    getrlimit(RLIMIT_AS, &before);
    rlimit little = before;
    little.rlim_cur = mapped + (quint64{256} << 20);
    setrlimit(RLIMIT_AS, &little);
    const auto slot = KeySlot::seal(Secret::ofSize(32), secret("correct horse"), {quint64{1} << 30, 1});
    setrlimit(RLIMIT_AS, &before);
    REQUIRE_FALSE(slot.has_value());
    CHECK(slot.error().what == SlotProblem::NoMemory);
}

TEST_CASE("what a new slot costs is measured: 256 MiB or more, and about a second at most", "[crypto][slot][slow]")
{
    const SlotCost cost = SlotCost::calibrated();
    CHECK(cost.memory >= quint64{256} << 20);
    CHECK(cost.memory <= SlotLimits{}.memory);
    CHECK(cost.passes >= 1);
    CHECK(cost.passes <= SlotLimits{}.passes);
    QElapsedTimer clock;
    clock.start();
    const Secret key = Random::secret(32);
    const QByteArray slot = slotOf(key, "correct horse", cost);
    const qint64 took = clock.elapsed();
    WARN(cost.passes << " passes over " << (cost.memory >> 20) << " MiB: " << took << " ms");
    CHECK(took > 250); // 500 on a computer that does nothing else meanwhile
    CHECK(took < 2000); // THREATS-D5
    CHECK(KeySlot::open(slot, secret("correct horse")).has_value());
}
