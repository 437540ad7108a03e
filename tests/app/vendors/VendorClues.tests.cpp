#include "app/vendors/VendorClues.h"

#include "tests/app/vendors/RenewedPair.h"
#include "tests/app/vendors/WildTexts.h"
#include "tests/support/Clock.h"

using namespace Qt::StringLiterals;

namespace {

using Note = VendorClues::Note;

const QUrl own(u"https://www.example.org/.well-known/security.txt"_s);
const QByteArray securityTxt =
    "Contact: mailto:security@example.org\nContact: mailto:second@example.org\nExpires: 2199-01-01T00:00:00Z\n";

QStringList addressesOf(const VendorClues &clues)
{
    QStringList all;
    for (const auto &clue : clues.addresses)
        all.append(clue.what);
    return all;
}

} // namespace

TEST_CASE("an address is of its page's domain by whole labels, above or below it, and else that is told",
          "[vendors][hostile]")
{
    const auto isTold = [](const QString &page, const QByteArray &address) {
        VendorClues clues;
        clues.add(address, QUrl(page), today());
        REQUIRE(clues.addresses.size() == 1);
        return clues.has(Note::OtherDomain);
    };
    CHECK_FALSE(isTold(u"https://www.example.org/"_s, "security@example.org"));
    CHECK_FALSE(isTold(u"https://WWW.Example.org/"_s, "security@EXAMPLE.org"));
    CHECK_FALSE(isTold(u"https://docs.example.org/"_s, "security@example.org"));
    CHECK_FALSE(isTold(u"https://www.example.org/"_s, "security@mail.example.org"));
    CHECK_FALSE(isTold(u"https://ex\u00E4mple.org/"_s, "security@xn--exmple-cua.org"));
    CHECK(isTold(u"https://evil-example.org/"_s, "security@example.org"));
    CHECK(isTold(u"https://example.org.example.net/"_s, "security@example.org"));
    CHECK(isTold(u"https://example.org/"_s, "security@notexample.org"));
    CHECK(isTold(u"https://mail.example.org/"_s, "security@docs.example.org"));
    CHECK(isTold(u"https://ex\u00E4mple.org/"_s, "security@example.org"));
}

TEST_CASE("an address that two pages spell in large and small letters is one, of the page that was first", "[vendors]")
{
    const QUrl page(u"https://example.org/contact"_s);
    VendorClues clues;
    clues.add("Write to Security@example.org", page, today());
    clues.add(securityTxt, own, today());
    CHECK(addressesOf(clues) == QStringList{u"Security@example.org"_s, u"second@example.org"_s});
    CHECK(clues.addresses.front().from == page);
}

TEST_CASE("only a security.txt puts an address first, and only while none was there before", "[vendors]")
{
    VendorClues txt;
    txt.add(securityTxt, own, today());
    CHECK(txt.hasFirstChoice);
    CHECK(addressesOf(txt) == QStringList{u"security@example.org"_s, u"second@example.org"_s});
    VendorClues prose;
    prose.add("Write to hello@example.org", QUrl(u"https://example.org/"_s), today());
    CHECK_FALSE(prose.hasFirstChoice);
    prose.add(securityTxt, own, today());
    CHECK_FALSE(prose.hasFirstChoice);
}

TEST_CASE("an address that was found and is typed too stands once, first, and as the person's", "[vendors]")
{
    VendorClues clues;
    clues.add(securityTxt, own, today());
    clues.addTyped(u"Second@example.org"_s);
    CHECK(addressesOf(clues) == QStringList{u"Second@example.org"_s, u"security@example.org"_s});
    CHECK(clues.addresses.front().from.isEmpty());
    CHECK_FALSE(clues.hasFirstChoice); // the first is what the person typed, and not the team's any more

    VendorClues same;
    same.add(securityTxt, own, today());
    same.addTyped(u"security@example.org"_s);
    CHECK(same.hasFirstChoice); // what they typed is what the team put first
}

TEST_CASE("a key that two places have stands once, with what both have of it, from the first", "[vendors]")
{
    const RenewedPair pair;
    const QUrl first(u"https://example.org/a.asc"_s);
    VendorClues clues;
    clues.addKey(certificate(pair.expired), first);
    clues.addKey(certificate(pair.renewed), QUrl(u"https://example.org/b.asc"_s));
    clues.addKey(wildKey(), {});
    REQUIRE(clues.keys.size() == 2);
    CHECK(clues.keys.front().from == first);
    CHECK(verify(clues.keys.front().what, certificate(pair.expired).pin(), today()));
}

TEST_CASE("a page that says the same twice is told of once, and one that says much of 32 things", "[vendors][hostile]")
{
    VendorClues clues;
    const auto tell = [&](const QString &detail) {
        clues.note({.what = Note::OtherKey, .from = own, .detail = detail});
    };
    tell(u"a"_s);
    tell(u"a"_s);
    CHECK(clues.notes.size() == 1);
    clues.note({.what = Note::OtherKey, .from = QUrl(u"https://example.net/"_s), .detail = u"a"_s});
    CHECK(clues.notes.size() == 2);
    for (int i = 0; i < 100; ++i)
        tell(QString::number(i));
    CHECK(clues.notes.size() == 32);
    CHECK(clues.isEmpty()); // notes alone are nothing to go on
}
