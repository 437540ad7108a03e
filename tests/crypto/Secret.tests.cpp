#include "crypto/Secret.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

QByteArray copyOf(const Secret &secret)
{
    return QByteArray(secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size()));
}

#ifdef __SANITIZE_ADDRESS__
/// What lies at an address that was given back: AddressSanitizer keeps such memory aside for a while, unchanged.
__attribute__((no_sanitize_address)) QByteArray leftAt(quintptr address, qsizetype size)
{
    QByteArray seen(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        seen.data()[i] = *reinterpret_cast<const volatile char *>(address + static_cast<quintptr>(i));
    return seen;
}
#endif

} // namespace

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

TEST_CASE("a secret holds what it took, NULs and all", "[crypto]")
{
    QByteArray bytes("pass\0word", 9);
    const Secret secret = Secret::take(std::move(bytes));
    CHECK(copyOf(secret) == QByteArray("pass\0word", 9));
    CHECK_FALSE(secret.isEmpty());
    CHECK(Secret().isEmpty());
    CHECK(Secret::take({}).isEmpty());
    CHECK(copyOf(Secret::ofSize(40)) == QByteArray(40, '\0'));
}

TEST_CASE("a secret moves, and what is left behind is empty", "[crypto]")
{
    Secret first = Secret::take(QByteArray("correct horse"));
    const char *where = first.bytes().data();
    Secret second = std::move(first);
    CHECK(copyOf(second) == "correct horse");
    CHECK(second.bytes().data() == where); // moved, not copied
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    CHECK(first.writable().empty());
    first = std::move(second);
    CHECK(copyOf(first) == "correct horse");
}

TEST_CASE("a shortened secret keeps its beginning", "[crypto]")
{
    Secret secret = Secret::take(QByteArray("battery staple"));
    secret.truncate(100);
    CHECK(copyOf(secret) == "battery staple");
    secret.truncate(7);
    CHECK(copyOf(secret) == "battery");
    secret.truncate(0);
    CHECK(secret.isEmpty());
}

TEST_CASE("two secrets match when they hold the same bytes", "[crypto]")
{
    const Secret secret = Secret::take(QByteArray("correct horse"));
    CHECK(secret.matches(Secret::take(QByteArray("correct horse"))));
    CHECK_FALSE(secret.matches(Secret::take(QByteArray("correct horsf"))));
    CHECK_FALSE(secret.matches(Secret::take(QByteArray("\xe3orrect horse"))));
    CHECK_FALSE(secret.matches(Secret::take(QByteArray("correct hors"))));
    CHECK_FALSE(secret.matches(Secret()));
    CHECK(Secret().matches(Secret()));
}

TEST_CASE("a buffer to read into is the secret's own memory", "[crypto]")
{
    Secret secret = Secret::ofSize(4);
    std::ranges::copy(QByteArrayView("1234"), secret.writable().begin());
    CHECK(copyOf(secret) == "1234");
}

TEST_CASE("somebody else's copy of the bytes is not touched", "[crypto]")
{
    QByteArray mine(QByteArray("shared ").repeated(3));
    const QByteArray theirs = mine;
    const Secret secret = Secret::take(std::move(mine));
    CHECK(theirs == "shared shared shared ");
    CHECK(copyOf(secret) == theirs);
}

TEST_CASE("the bytes that a secret was taken from are wiped before their memory is given back (THREATS-P2)", "[crypto]")
{
#ifdef __SANITIZE_ADDRESS__
    const QByteArray passphrase = QByteArray("a passphrase of some length. ").repeated(10);
    const auto make = [&] { return QByteArray(passphrase.constData(), passphrase.size()); };

    QByteArray dropped = make();
    const auto droppedAt = reinterpret_cast<quintptr>(dropped.constData());
    dropped = QByteArray();
    REQUIRE(leftAt(droppedAt, passphrase.size()).contains("some length")); // the control: this sees what is left

    QByteArray source = make();
    const auto sourceAt = reinterpret_cast<quintptr>(source.constData());
    {
        const Secret secret = Secret::take(std::move(source));
        CHECK(copyOf(secret) == passphrase);
    }
    CHECK(leftAt(sourceAt, passphrase.size()) == QByteArray(passphrase.size(), '\0'));
#else
    SKIP("needs AddressSanitizer");
#endif
}

TEST_CASE("a secret's own memory is wiped at its end (THREATS-P2)", "[crypto]")
{
#ifdef __SANITIZE_ADDRESS__
    const QByteArray passphrase = QByteArray("a passphrase of some length. ").repeated(10);
    quintptr at = 0;
    {
        const Secret secret = Secret::take(QByteArray(passphrase.constData(), passphrase.size()));
        at = reinterpret_cast<quintptr>(secret.bytes().data());
        REQUIRE(leftAt(at, passphrase.size()) == passphrase);
    }
    CHECK_FALSE(leftAt(at, passphrase.size()).contains("passphrase"));
    CHECK_FALSE(leftAt(at, passphrase.size()).contains("length"));
#else
    SKIP("needs AddressSanitizer");
#endif
}
