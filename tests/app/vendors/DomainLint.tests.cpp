#include "app/vendors/DomainLint.h"

#include "app/vendors/WkdUrl.h"
#include "tests/support/Built.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using Kinds = std::vector<KeyFinding::What>;

const QString address = u"security@example.org"_s;
const QString text = u"https://example.org/.well-known/security.txt"_s;
const QString page = u"https://example.org/key.asc"_s;

/// The websites of a domain, and what was asked of them.
struct Sites {
    std::map<QString, QByteArray> pages;
    std::map<QString, NetProblem> faults;
    QStringList asked;

    DomainLint lint(const QString &domain = u"example.org"_s, const QDateTime &now = today())
    {
        asked.clear();
        return DomainLint::of(domain, now, [this](const QUrl &url) -> std::expected<WebPage, NetProblem> {
            const QString name = url.toString(QUrl::FullyEncoded);
            asked.append(name);
            if (const auto fault = faults.find(name); fault != faults.end())
                return std::unexpected(fault->second);
            if (!pages.contains(name))
                return std::unexpected(NetProblem{NetProblem::Refused, 404});
            return WebPage{pages[name], url, {}};
        });
    }
};

QString advanced()
{
    return WkdUrl::advanced(address).toString(QUrl::FullyEncoded);
}

QString direct()
{
    return WkdUrl::direct(address).toString(QUrl::FullyEncoded);
}

QByteArray securityTxt(const QDateTime &until, const QByteArray &encryption = "https://example.org/key.asc")
{
    QByteArray lines = "Contact: mailto:security@example.org\n";
    if (until.isValid())
        lines += "Expires: " + until.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    return encryption.isEmpty() ? lines : lines + "Encryption: " + encryption + '\n';
}

Kinds kinds(const DomainLint &lint)
{
    Kinds all;
    for (const KeyFinding &finding : lint.findings)
        all.push_back(finding.what);
    return all;
}

/// A domain where all is well: one copy in three places.
struct Well : Sites {
    GpgHome home;
    QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, today().addDays(-10), u"3y"_s);
    QByteArray key = home.publicKey(fingerprint);

    Well()
    {
        pages = {{text, securityTxt(today().addDays(200))},
                 {page, certificate(key).armored()},
                 {advanced(), key},
                 {direct(), key}};
    }
};

} // namespace

TEST_CASE("a domain whose places hold the same good key has nothing to mend", "[vendors][lint][domain]")
{
    Well well;
    const auto lint = well.lint();
    CHECK(kinds(lint).empty());
    CHECK_FALSE(lint.unreadable);
    CHECK(lint.places == QStringList{page, advanced(), direct()});
    CHECK(well.asked == QStringList{text, page, advanced(), direct()});
    CHECK(kinds(well.lint(address)).empty()); // an address is its domain's
    CHECK(kinds(well.lint(u"EXAMPLE.org"_s)).empty());
    well.pages.erase(advanced()); // one of the two ways to the directory is enough, and so is the page alone
    CHECK(kinds(well.lint()).empty());
    well.pages.erase(direct());
    CHECK(kinds(well.lint()).empty());
}

TEST_CASE("another key, or another copy, in one place is told with both places", "[vendors][lint][domain]")
{
    Well well;
    const QString other = well.home.makeKey(u"Other <security@example.org>"_s);
    well.pages[direct()] = well.home.publicKey(other);
    auto lint = well.lint();
    REQUIRE(kinds(lint) == Kinds{KeyFinding::OtherKeyThere});
    CHECK(lint.findings.front().place == direct());
    CHECK(lint.findings.front().detail == page);

    KeyEdits::expirePrimary(well.home, well.fingerprint, u"5y"_s, today().addDays(-5));
    well.pages[direct()] = well.key;
    well.pages[advanced()] = well.home.publicKey(well.fingerprint); // renewed there alone
    lint = well.lint();
    REQUIRE(kinds(lint) == Kinds{KeyFinding::OtherCopyThere});
    CHECK(lint.findings.front().place == advanced());

    well.pages[advanced()] = well.key;
    well.pages[text] = securityTxt(today().addDays(200), "openpgp4fpr:" + other.toLatin1());
    CHECK(kinds(well.lint()) == Kinds{KeyFinding::OtherKeyThere, KeyFinding::OtherKeyThere});
    well.pages[text] = securityTxt(today().addDays(200), "openpgp4fpr:" + well.fingerprint.toLatin1());
    CHECK(kinds(well.lint()).empty());
    // of two that are named, a copy of one is right
    well.pages[text] += "Encryption: openpgp4fpr:" + other.toLatin1() + '\n';
    CHECK(kinds(well.lint()).empty());
}

TEST_CASE("a security.txt that ran out, soon will, has no end, names no key or is not there", "[vendors][lint][domain]")
{
    Well well;
    const auto with = [&](const QDateTime &until, const QByteArray &encryption = "https://example.org/key.asc") {
        well.pages[text] = securityTxt(until, encryption);
        return kinds(well.lint());
    };
    CHECK(with(today().addDays(-1)) == Kinds{KeyFinding::TextOver});
    CHECK(with(today().addDays(DomainLint::soon - 1)) == Kinds{KeyFinding::TextOverSoon});
    CHECK(with(today().addDays(DomainLint::soon + 1)).empty());
    CHECK(with({}) == Kinds{KeyFinding::TextWithoutEnd});
    CHECK(with(today().addDays(200), {}) == Kinds{KeyFinding::NoEncryptionLine});
    CHECK(with(today().addDays(200), "https://example.org/gone.asc") == Kinds{KeyFinding::NoKeyThere});
    well.pages.erase(text);
    const auto lint = well.lint();
    CHECK(kinds(lint) == Kinds{KeyFinding::NoSecurityTxt});
    CHECK_FALSE(lint.unreadable); // its key is in the directory of security@
}

TEST_CASE("what is wrong with a copy is told with its place", "[vendors][lint][domain]")
{
    Well well;
    well.pages[page] = certificate(well.key).armored().replace("\n\n", "\n");
    const auto lint = well.lint();
    REQUIRE(std::ranges::contains(kinds(lint), KeyFinding::MalformedArmor));
    CHECK(lint.findings.front().place == page);
    well.pages[page] = well.home.secretKey(well.fingerprint); // THREATS-K13
    CHECK(kinds(well.lint()) == Kinds{KeyFinding::PrivateKey});
    well.pages[page] = "<html>Page not found</html>";
    CHECK(kinds(well.lint()) == Kinds{KeyFinding::NoKeyThere});
}

TEST_CASE("a domain that says nothing is unreadable, and on a wrong clock nobody is asked", "[vendors][lint][domain]")
{
    Sites none;
    CHECK(none.lint().unreadable);
    CHECK(none.lint().places.isEmpty());
    const auto wrong = none.lint(u"example.org"_s, built().addSecs(-1)); // THREATS-K10
    REQUIRE(wrong.unreadable);
    CHECK(wrong.unreadable->what == KeyProblem::ClockWrong);
    CHECK(none.asked.isEmpty());
}

TEST_CASE("a place that does not answer is neither absent nor in order", "[vendors][lint][domain]")
{
    Well well;
    const auto unheard = [&](const QString &place, const NetProblem &problem) {
        well.faults = {{place, problem}};
        const auto lint = well.lint();
        CHECK(kinds(lint).empty()); // nothing is said of it
        CHECK_FALSE(lint.unreadable);
        QStringList places;
        for (const auto &each : lint.unheard)
            places.append(each.place);
        return places;
    };
    for (const auto &problem :
         {NetProblem{NetProblem::TimedOut}, NetProblem{NetProblem::CannotConnect}, NetProblem{NetProblem::LineDropped},
          NetProblem{NetProblem::WrongCertificate}, NetProblem{NetProblem::ProxyFailed},
          NetProblem{NetProblem::Cancelled}, NetProblem{NetProblem::Refused, 500}}) {
        for (const QString &place : {text, page, advanced(), direct()})
            CHECK(unheard(place, problem) == QStringList{place});
    }
    for (const QString &place : {text, page, direct()})
        CHECK(unheard(place, NetProblem{NetProblem::NotFound}) == QStringList{place});
    CHECK(unheard(advanced(), NetProblem{NetProblem::NotFound}).isEmpty()); // this host need not exist

    Sites dead;
    for (const QString &place : {text, advanced(), direct()})
        dead.faults[place] = {NetProblem::NotFound};
    const auto lint = dead.lint();
    CHECK(kinds(lint).empty());
    CHECK(lint.unheard.size() == 2);
    well.faults = {{text, {NetProblem::Refused, 410}}};
    CHECK(kinds(well.lint()) == Kinds{KeyFinding::NoSecurityTxt});
}

TEST_CASE("a security.txt does not send a domain's check to more than eight pages", "[vendors][lint][domain][hostile]")
{
    Well well;
    QByteArray lines = securityTxt(today().addDays(200), {});
    for (int i = 0; i < 100; ++i)
        lines += "Encryption: https://example.org/" + QByteArray::number(i) + '\n';
    well.pages[text] = lines;
    (void)well.lint();
    CHECK(well.asked.size() <= 1 + 8 + 2);
}

TEST_CASE("a domain is told from a file", "[vendors][lint][domain]")
{
    for (const auto &domain : {u"example.org"_s, u"security@example.org"_s, u"EXAMPLE.ORG"_s, u"a.b.co.uk"_s})
        CHECK(DomainLint::isDomain(domain));
    for (const auto &other : {u"key.asc"_s, u"keys/key.asc"_s, u"SECURITY.md"_s, u"./example.org"_s, u"-"_s, u"key"_s,
                              u"localhost"_s, u"127.0.0.1"_s, u"a b@example.org"_s, u"page.HTML"_s, u""_s})
        CHECK_FALSE(DomainLint::isDomain(other));
    CHECK(DomainLint::hosts(address) == QStringList{u"example.org"_s, u"openpgpkey.example.org"_s});
}
