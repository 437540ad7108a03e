#include "app/vendors/VendorSearch.h"

#include "app/vendors/VendorDraft.h"
#include "tests/app/vendors/WildTexts.h"
#include "tests/support/Clock.h"
#include "tests/support/FakeInternet.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList asked(const QString &typed)
{
    const auto search = VendorSearch::of(typed);
    REQUIRE(search);
    QStringList urls;
    for (const auto &chain : search->chains) {
        for (const QUrl &url : chain)
            urls.append(url.toString(QUrl::FullyEncoded));
    }
    return urls;
}

const QStringList hosts{u"example.org"_s, u"www.example.org"_s, u"openpgpkey.example.org"_s, u"other.example.net"_s};

struct Net {
    FakeInternet internet;
    HttpsGet https{std::nullopt, internet.stage(hosts)};

    void has(const QMap<QString, QJsonObject> &pages)
    {
        QJsonObject object;
        for (auto page = pages.begin(); page != pages.end(); ++page)
            object.insert(page.key(), page.value());
        internet.willDo({{u"pages"_s, object}});
    }
    [[nodiscard]] VendorClues look(const QString &typed) const { return run(*VendorSearch::of(typed), {}); }
    [[nodiscard]] VendorClues run(const VendorSearch &search, const VendorClues &clues) const
    {
        return search.run(https, clues, today(), {});
    }
};

QJsonObject says(const QByteArray &body)
{
    return {{u"body"_s, QString::fromUtf8(body)}};
}

QJsonObject leadsTo(const QString &place)
{
    return {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, place}}}};
}

} // namespace

TEST_CASE("whatever is typed, the places to ask are known before anybody is asked", "[vendors]")
{
    const QStringList wellKnown{u"https://example.org/.well-known/security.txt"_s,
                                u"https://example.org/security.txt"_s};
    for (const auto &typed : {u"example.org"_s, u" Example.org "_s, u"https://example.org/"_s, u"http://example.org"_s,
                              u"security@example.org"_s, u"mailto:security@example.org?subject=x"_s,
                              u"https://example.org/.well-known/security.txt"_s}) {
        INFO(typed.toStdString());
        CHECK(asked(typed) == wellKnown);
        CHECK(VendorSearch::of(typed)->hosts() == QStringList{u"example.org"_s, u"www.example.org"_s});
    }
    CHECK(VendorSearch::of(u"security@example.org"_s)->address == u"security@example.org");
    CHECK(asked(u"https://example.org/contact#top"_s) == QStringList{u"https://example.org/contact"_s} + wellKnown);
    CHECK(asked(u"ex\u00e4mple.org"_s).constFirst() == u"https://xn--exmple-cua.org/.well-known/security.txt");
    // never the security.txt of the house where a project lives
    CHECK(asked(u"https://github.com/a/b"_s).constFirst() == u"https://raw.githubusercontent.com/a/b/HEAD/SECURITY.md");
    CHECK(asked(u"github.com/a/b/blob/main/docs/SECURITY.md"_s)
          == QStringList{u"https://raw.githubusercontent.com/a/b/main/docs/SECURITY.md"_s});
    CHECK(asked(u"https://gitlab.com/a/b.git"_s).constFirst() == u"https://gitlab.com/a/b/-/raw/HEAD/SECURITY.md");
    for (const auto &typed : {u""_s, u"example"_s, u"localhost"_s, u"127.0.0.1"_s, u"two words"_s, u"a@b@c"_s,
                              u"https://user:pass@example.org/"_s, u"ftp://example.org"_s, u"example.org:8443"_s,
                              u"file:///etc/passwd"_s, u"printer.local"_s})
        CHECK_FALSE(VendorSearch::of(typed));
}

TEST_CASE("a domain leads to its security.txt and on to its key, and nobody else is asked", "[vendors][net]")
{
    Net net;
    net.has({{u"https://www.example.org/security.txt"_s,
              says("Contact: mailto:security@example.org\nEncryption: https://www.example.org/key.asc\n"
                   "Encryption: openpgp4fpr:"
                   + wildKey().fingerprint().hex().toLatin1() + "\nExpires: 2199-01-01T00:00:00Z\n")},
             {u"https://example.org/security.txt"_s, leadsTo(u"https://www.example.org/security.txt"_s)},
             {u"https://www.example.org/key.asc"_s, says("<pre>" + otherWildKey().armored() + wildKey().armored())}});
    const auto clues = net.look(u"example.org"_s);
    CHECK(net.internet.seen().urls
          == QStringList{u"https://example.org/.well-known/security.txt"_s, u"https://example.org/security.txt"_s,
                         u"https://www.example.org/security.txt"_s});
    REQUIRE(clues.addresses.size() == 1);
    CHECK(clues.addresses.front().from == QUrl(u"https://www.example.org/security.txt"_s));

    auto search = VendorSearch::forKey(clues, clues.addresses.front().what);
    CHECK(search.hosts()
          == QStringList{u"www.example.org"_s, u"openpgpkey.example.org"_s, u"example.org"_s, u"keys.openpgp.org"_s});
    search.chains.pop_back(); // there is no such host here
    const auto found = net.run(search, clues);
    REQUIRE(found.keys.size() == 1);
    CHECK(found.keys.front().what == wildKey());
    CHECK(found.has(VendorClues::Note::OtherKey));
    const auto draft = VendorDraft::make(found, {});
    REQUIRE(std::holds_alternative<VendorDraft>(draft));
    CHECK(std::get<VendorDraft>(draft).pages
          == std::vector{QUrl(u"https://www.example.org/key.asc"_s), QUrl(u"https://www.example.org/security.txt"_s)});
}

TEST_CASE("a page that leads to a host that was not named is not followed, and says where it leads", "[vendors][net]")
{
    Net net;
    net.has(
        {{u"https://example.org/.well-known/security.txt"_s, leadsTo(u"https://other.example.net/security.txt"_s)}});
    const auto clues = net.look(u"security@example.org"_s);
    REQUIRE(clues.has(VendorClues::Note::LeadsElsewhere));
    CHECK(clues.notes.front().page == QUrl(u"https://other.example.net/security.txt"_s));
    CHECK_FALSE(net.internet.seen().urls.contains(u"https://other.example.net/security.txt"_s));
    CHECK(clues.addresses.front().what == u"security@example.org"); // what was typed stays
}

TEST_CASE("the web key directory gives the key of an address that names none", "[vendors][net]")
{
    Net net;
    VendorClues clues;
    clues.addTyped(u"security@example.org"_s);
    const auto search = VendorSearch::forKey(clues, u"security@example.org"_s);
    REQUIRE(search.chains.size() == 1);
    net.has({{search.chains[0][1].toString(QUrl::FullyEncoded), says(wildKey().armored())}});
    const auto found = net.run(search, clues);
    REQUIRE(found.keys.size() == 1);
    CHECK(net.internet.seen().urls.size() == 2); // advanced, then direct
}

TEST_CASE("servers that do not answer, or answer nonsense, are told of, each", "[vendors][net]")
{
    Net net;
    net.has({{u"https://example.org/.well-known/security.txt"_s, QJsonObject{{u"manner"_s, u"drop"_s}}}});
    const auto dropped = net.look(u"example.org"_s);
    REQUIRE(dropped.has(VendorClues::Note::PageNotRead));
    CHECK(dropped.isEmpty());
    net.has({});
    const auto nothing = net.look(u"example.org"_s);
    REQUIRE(nothing.has(VendorClues::Note::PageNotRead));
    CHECK(nothing.notes.front().net == NetProblem::Refused);
    net.has({{u"https://example.org/.well-known/security.txt"_s, QJsonObject{{u"manner"_s, u"silent"_s}}},
             {u"https://example.org/security.txt"_s, QJsonObject{{u"manner"_s, u"silent"_s}}}});
    auto impatient = *VendorSearch::of(u"example.org"_s);
    impatient.patience = std::chrono::seconds(1);
    QElapsedTimer clock; // one for the whole chain, not one for each of its places
    clock.start();
    CHECK(net.run(impatient, {}).notes.front().net == NetProblem::TimedOut);
    CHECK(clock.elapsed() < 1900);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = VendorSearch::of(u"example.org"_s)->run(net.https, {}, today(), stop.get_token());
    CHECK(stopped.notes.front().net == NetProblem::Cancelled);
}
