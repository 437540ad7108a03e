#include "ui/session/MailPasswords.h"

#include "tests/support/Await.h"
#include "tests/support/FakeKeyring.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Secret> secret(const QByteArray &words)
{
    return std::make_shared<const Secret>(Secret::take(QByteArray(words)));
}

QByteArray found(MailPasswords &passwords, const QString &account)
{
    const auto password = await(passwords.find(account));
    return password ? QByteArray(password->bytes().data(), static_cast<qsizetype>(password->bytes().size()))
                    : QByteArray("none");
}

} // namespace

TEST_CASE("passwords of several accounts lie in one entry of the keyring, and all can be forgotten", "[ui][settings]")
{
    FakeKeyring keyring;
    MailPasswords passwords(keyring);
    CHECK(found(passwords, u"a"_s) == "none");
    CHECK(await(passwords.keep(u"a"_s, secret("one"))));
    CHECK(await(passwords.keep(u"b"_s, secret(QByteArray("t\0wo", 4)))));
    CHECK(await(passwords.keep(u"a"_s, secret("three"))));
    CHECK(found(passwords, u"a"_s) == "three");
    CHECK(found(passwords, u"b"_s) == QByteArray("t\0wo", 4));
    CHECK(await(passwords.forgetAll()));
    CHECK(found(passwords, u"a"_s) == "none");
    CHECK_FALSE(keyring.key);
}

TEST_CASE("the password of one account can be forgotten, and with the last one the entry goes", "[ui][settings]")
{
    FakeKeyring keyring;
    MailPasswords passwords(keyring);
    CHECK(await(passwords.keep(u"a"_s, secret("one"))));
    CHECK(await(passwords.keep(u"b"_s, secret("two"))));
    CHECK(await(passwords.forget(u"a"_s)));
    CHECK(found(passwords, u"a"_s) == "none");
    CHECK(found(passwords, u"b"_s) == "two");
    const int writes = keyring.writes;
    CHECK(await(passwords.forget(u"c"_s)));
    CHECK(keyring.writes == writes); // nobody is asked to unlock a keyring for nothing
    CHECK(await(passwords.forget(u"b"_s)));
    CHECK_FALSE(keyring.key);
}

TEST_CASE("a keyring entry that is cut short or no list gives no password", "[ui][settings]")
{
    FakeKeyring keyring;
    MailPasswords passwords(keyring);
    REQUIRE(await(passwords.keep(u"a"_s, secret("one"))));
    keyring.key->truncate(6);
    CHECK(found(passwords, u"a"_s) == "none");
    keyring.key = std::make_shared<Secret>(Secret::take("\xff\xff rubbish"));
    CHECK(found(passwords, u"a"_s) == "none");
    CHECK(await(passwords.keep(u"a"_s, secret("two")))); // and takes one again
    CHECK(found(passwords, u"a"_s) == "two");
}

TEST_CASE("without a keyring nothing is kept, and that is known", "[ui][settings]")
{
    FakeKeyring keyring;
    keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    MailPasswords passwords(keyring);
    CHECK_FALSE(await(passwords.keep(u"a"_s, secret("one"))));
    CHECK(found(passwords, u"a"_s) == "none");
    CHECK_FALSE(await(passwords.forgetAll()));
}
