#include "app/cases/SealReport.h"

#include "tests/app/cases/SealDesk.h"

#include <QDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("answers and files become a sealed report that the team can open, in both forms", "[cases][seal]")
{
    const SealDesk desk;
    const QByteArray log = QByteArray("a line\r\nanother\n").repeated(1000);
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        auto request = desk.request(form, {taken(desk.put(u"router.log"_s, log)), taken(desk.put(u"e.txt"_s, {}))});
        request.wishes.overwrite = OutFile::Replace;
        if (form == SealedForm::File)
            request.from.reset();
        const auto sealed = desk.seal(request);
        REQUIRE(sealed);
        CHECK(sealed->form == form);
        CHECK(sealed->path == desk.path());
        CHECK(sealed->envelope.to.text() == u"security@example.org");
        CHECK(sealed->envelope.reference.startsWith(u"EXAMPLE-"));
        CHECK_FALSE(sealed->expiredOn);

        const auto opened = desk.opened();
        CHECK(opened.at(u"subject"_s).startsWith("EXAMPLE: the firewall lets name look-ups out"));
        CHECK((opened.at(u"router.log"_s) == log));
        CHECK(opened.at(u"e.txt"_s).isEmpty());
        const QByteArray text = opened.at(u"report.txt"_s);
        CHECK(text.contains(Digest::sha256(log).hex().toLatin1()));
        CHECK(text.contains(sealed->envelope.reference.toLatin1()));
        CHECK(text.contains("Robin Example"));
        CHECK(opened.at(u"report.json"_s).contains("vouchsafe-report/1"));
    }
}

TEST_CASE("everything that is wrong is told at once", "[cases][seal]")
{
    SealDesk desk(QDateTime(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC), u"1y"_s);
    auto request = desk.request();
    request.answers.clear(u"product");
    request.answers.clear(u"summary");
    const auto both = desk.seal(request);
    REQUIRE_FALSE(both);
    REQUIRE(both.error().key);
    CHECK(both.error().key->what == KeyProblem::Expired);
    CHECK(both.error().missing.questions == QList<QString>{u"product"_s, u"summary"_s});

    request.expiredLock = accepted(desk.vendor.key, today());
    const auto missing = desk.seal(request);
    REQUIRE_FALSE(missing);
    CHECK_FALSE(missing.error().key);
    CHECK(missing.error().missing.questions.size() == 2);
    CHECK(desk.left().isEmpty());
}

TEST_CASE("an expired lock is refused, and used only when the person decides so for this one key", "[cases][seal]")
{ // THREATS-K5
    SealDesk desk(QDateTime(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC), u"1y"_s);
    auto request = desk.request();
    const auto refused = desk.seal(request);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().key);
    CHECK(refused.error().key->what == KeyProblem::Expired);
    REQUIRE(refused.error().key->when);
    CHECK(refused.error().key->when->date() < QDate(2021, 1, 3));
    CHECK(desk.left().isEmpty());

    const GpgHome other;
    const auto stranger = certificate(other.publicKey(other.makeKey(u"Other <o@example.org>"_s)));
    request.expiredLock = ExpiredLockAccepted{stranger.fingerprint(), *refused.error().key->when};
    CHECK_FALSE(desk.seal(request)); // a decision for another key
    CHECK(desk.left().isEmpty());

    request.expiredLock = accepted(desk.vendor.key, today());
    const auto sealed = desk.seal(request);
    REQUIRE(sealed);
    REQUIRE(sealed->expiredOn);
    CHECK(*sealed->expiredOn == *refused.error().key->when);
    const QByteArray text = desk.opened().at(u"report.txt"_s);
    INFO(text.toStdString());
    CHECK(text.contains("that key had run out on"));
    CHECK(text.contains(sealed->expiredOn->toString(u"yyyy-MM-dd").toLatin1()));
}

TEST_CASE("a report sealed with a lock in force says nothing of an expired one", "[cases][seal]")
{
    const SealDesk desk;
    auto request = desk.request();
    request.expiredLock = accepted(desk.vendor.key, today()); // changes nothing
    const auto sealed = desk.seal(request);
    REQUIRE(sealed);
    CHECK_FALSE(sealed->expiredOn);
    CHECK_FALSE(desk.opened().at(u"report.txt"_s).contains("run out"));
}

TEST_CASE("the key is compared with its pin again at each sealing", "[cases][seal]") // THREATS-K1, THREATS-K14
{
    SealDesk desk;
    REQUIRE(desk.seal(desk.request()));
    REQUIRE(QFile::remove(desk.path()));
    const GpgHome other;
    const auto stranger = certificate(other.publicKey(other.makeKey(u"Example <security@example.org>"_s)));
    SECTION("another key")
    {
        desk.vendor.key = stranger;
    }
    SECTION("another pin")
    {
        desk.vendor.pin = stranger.pin();
    }
    SECTION("the same fingerprint, another hash of the packet")
    {
        desk.vendor.pin.primaryKeySha256 = stranger.pin().primaryKeySha256;
    }
    for (const bool decided : {false, true}) {
        auto request = desk.request();
        if (decided)
            request.expiredLock = accepted(desk.vendor.key, today());
        const auto sealed = desk.seal(request);
        REQUIRE_FALSE(sealed);
        REQUIRE(sealed.error().key);
        CHECK(sealed.error().key->what == KeyProblem::Mismatch);
        CHECK(desk.left().isEmpty());
    }
}

TEST_CASE("a file that changed since it was added is named, and nothing is sealed", "[cases][seal]") // THREATS-A1
{
    const SealDesk desk;
    const QByteArray bytes = QByteArray("0123456789").repeated(50'000);
    const QString path = desk.put(u"log.txt"_s, bytes);
    const TakenFile file = taken(path);
    SECTION("it shrank")
    {
        REQUIRE(QFile::resize(path, bytes.size() - 1));
    }
    SECTION("it is empty now")
    {
        REQUIRE(QFile::resize(path, 0));
    }
    SECTION("one byte is another")
    {
        write(path, QByteArray(bytes).replace(4000, 1, "x"));
    }
    SECTION("it was written anew, longer")
    {
        write(path, "x" + bytes);
    }
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        const auto sealed = desk.seal(desk.request(form, {taken(desk.put(u"good"_s, "good")), file}));
        REQUIRE_FALSE(sealed);
        REQUIRE(sealed.error().mail);
        CHECK(sealed.error().mail->what == MailProblem::FileChanged);
        CHECK(sealed.error().mail->detail == u"log.txt");
        CHECK(desk.left().isEmpty());
    }
}

TEST_CASE("what was added is sealed, though the log went on or its path means another file now", "[cases][seal]")
{ // THREATS-A1
    const SealDesk desk;
    const QString path = desk.put(u"log.txt"_s, "as it was\n");
    const TakenFile file = taken(path);
    SECTION("more lines at its end")
    {
        QFile log(path);
        REQUIRE(log.open(QIODevice::Append));
        REQUIRE(log.write("a password that nobody looked at\n") > 0);
    }
    SECTION("removed")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("another file in its place")
    {
        REQUIRE(QFile::remove(path));
        write(path, "another file\n");
    }
    REQUIRE(desk.seal(desk.request(SealedForm::File, {file})));
    CHECK(desk.opened().at(u"log.txt"_s) == "as it was\n");
}

TEST_CASE("files of one name come out under different ones, and report.txt lists them so", "[cases][seal]")
{ // THREATS-A6
    const SealDesk desk;
    REQUIRE(QDir(desk.evidence.path()).mkpath(u"other"_s));
    REQUIRE(desk.seal(desk.request(SealedForm::File,
                                   {taken(desk.put(u"report.txt"_s, "one")), taken(desk.put(u"shot.png"_s, "two")),
                                    taken(desk.put(u"other/Shot.png"_s, "three"))})));
    const auto opened = desk.opened();
    CHECK(opened.at(u"report-2.txt"_s) == "one");
    CHECK(opened.at(u"shot.png"_s) == "two");
    CHECK(opened.at(u"Shot-2.png"_s) == "three");
    for (const char *name : {"report-2.txt", "shot.png", "Shot-2.png"})
        CHECK(opened.at(u"report.txt"_s).contains(name));
}

TEST_CASE("a message whose words alone are too long is refused before it is made", "[cases][seal]")
{
    const SealDesk desk;
    auto request = desk.request(SealedForm::Message, {taken(desk.put(u"a.log"_s, QByteArray(50'000, 'a')))});
    request.longest = 2'000; // less than the example's answers
    const auto refused = desk.seal(request);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().mail);
    CHECK(refused.error().mail->what == MailProblem::TooBig);
    CHECK(desk.left().isEmpty());
}

TEST_CASE("a message without a sender, or for an address that is none, is refused", "[cases][seal]") // THREATS-M1
{
    SealDesk desk;
    auto request = desk.request();
    SECTION("no sender")
    {
        request.from.reset();
    }
    SECTION("a vendor's address that would add a header")
    {
        desk.vendor.profile.address = u"security@example.org\r\nBcc: x@example.com"_s;
    }
    const auto sealed = desk.seal(request);
    REQUIRE_FALSE(sealed);
    REQUIRE(sealed.error().mail);
    CHECK(sealed.error().mail->what == MailProblem::NotSealed);
    CHECK(desk.left().isEmpty());
}
