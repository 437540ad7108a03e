#include "app/vendors/VendorDraft.h"

#include "app/vendors/SafeText.h"
#include "tests/app/vendors/WildTexts.h"
#include "tests/support/Clock.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

VendorClues cluesOf(const QByteArray &text, const QUrl &from = {})
{
    VendorClues clues;
    clues.add(text, from, today());
    return clues;
}

std::variant<VendorDraft, VendorQuestion> draftOf(const VendorClues &clues, const VendorDraft::Choice &choice = {})
{
    return VendorDraft::make(clues, choice);
}

} // namespace

TEST_CASE("over fifty texts in forms found in the wild give the right draft or the right question", "[vendors]")
{
    const auto texts = wildTexts();
    CHECK(texts.size() >= 50);
    for (const WildText &wild : texts) {
        INFO(wild.name);
        const auto clues = cluesOf(wild.text, wild.from);
        QStringList notes;
        for (const auto &note : clues.notes)
            notes.append(QString::number(note.what) + u' ' + note.detail);
        INFO("notes: " << notes.join(u", ").toStdString());
        CHECK((clues.addresses.empty() ? QString() : clues.addresses.front().what) == wild.address);
        const auto found = draftOf(clues);
        if (const auto *question = std::get_if<VendorQuestion>(&found)) {
            CHECK(wild.question == question->what);
            if (question->what == VendorQuestion::OnlyFingerprint) {
                REQUIRE(clues.fingerprints.size() == 1);
                CHECK(clues.fingerprints.front().what == wildKey().fingerprint());
            }
        } else {
            CHECK_FALSE(wild.question);
            const auto &draft = std::get<VendorDraft>(found);
            CHECK(draft.address.what == wild.address);
            CHECK(draft.key.what == wildKey());
        }
        if (wild.told)
            CHECK(clues.has(*wild.told));
        else if (!wild.question || *wild.question == VendorQuestion::OnlyFingerprint)
            CHECK(notes.isEmpty());
    }
}

TEST_CASE("a question is answered by the person's choice, and asked again by none that was not offered", "[vendors]")
{
    const auto clues =
        cluesOf("security@example.org, hello@example.org\n" + wildKey().armored() + otherWildKey().armored());
    const auto what = [&](const VendorDraft::Choice &choice) {
        const auto found = draftOf(clues, choice);
        const auto *question = std::get_if<VendorQuestion>(&found);
        return question ? std::optional(question->what) : std::nullopt;
    };
    CHECK(what({}) == VendorQuestion::WhichAddress);
    CHECK(what({.address = u"evil@example.net"_s}) == VendorQuestion::WhichAddress);
    CHECK(what({.address = u"hello@example.org"_s}) == VendorQuestion::WhichKey);
    const auto found = draftOf(clues, {u"hello@example.org"_s, otherWildKey().fingerprint()});
    const auto *draft = std::get_if<VendorDraft>(&found);
    REQUIRE(draft);
    CHECK(draft->key.what == otherWildKey());
    CHECK(draft->domain() == u"example.org");
    CHECK(draft->id({}) == u"example-org");
    CHECK(draft->id({u"example-org"_s, u"example-org-2"_s}) == u"example-org-3");
    const auto profile = draft->profile(u"example-org"_s, u"Example"_s);
    CHECK(VendorProfile::parse(profile.toJson()) == profile);
    CHECK(profile.fingerprint == otherWildKey().fingerprint());
}

TEST_CASE("a page asked for a key that is known by its fingerprint gives that key, and tells of another", "[vendors]")
{
    const QUrl page(u"https://keys.example.net/key.asc"_s);
    auto clues = cluesOf("security@example.org " + wildKey().fingerprint().hex().toLatin1());
    clues.addKeyPage(otherWildKey().armored(), page);
    CHECK(clues.keys.empty());
    REQUIRE(clues.has(VendorClues::Note::OtherKey));
    CHECK(clues.notes.back().from == page);
    clues.addKeyPage("<html>nothing here</html>", page);
    CHECK(clues.has(VendorClues::Note::KeyNotRead));
    clues.addKeyPage(otherWildKey().armored() + wildKey().armored() + "evil@example.net", page);
    REQUIRE(clues.keys.size() == 1);
    CHECK(clues.keys.front().what == wildKey());
    CHECK(clues.keys.front().from == page);
    CHECK(clues.addresses.size() == 1); // it was asked for keys only
}

TEST_CASE("what was typed comes first, and an address of another domain than its page is told", "[vendors]")
{
    VendorClues clues;
    clues.addTyped(u"me@example.com"_s);
    clues.add("Contact: mailto:team@example.net\nExpires: 2199-01-01T00:00:00Z\n",
              QUrl(u"https://www.example.org/.well-known/security.txt"_s), today());
    CHECK(clues.addresses.front().what == u"me@example.com");
    CHECK(clues.addresses.front().from.isEmpty());
    REQUIRE(clues.has(VendorClues::Note::OtherDomain));
    CHECK(clues.notes.front().detail == u"team@example.net");
    const auto found = draftOf(clues);
    REQUIRE(std::holds_alternative<VendorQuestion>(found));
    CHECK(std::get<VendorQuestion>(found).what == VendorQuestion::WhichAddress);
}

TEST_CASE("hostile texts are cut down at once, and told of", "[vendors]")
{
    const auto quick = [](const QByteArray &text, const char *name) {
        INFO(name);
        QElapsedTimer time;
        time.start();
        auto clues = cluesOf(text, QUrl(u"https://example.org/.well-known/security.txt"_s));
        CHECK(time.elapsed() < 10'000); // under ASan on a busy computer; a text that hangs takes for ever
        CHECK(clues.addresses.size() <= 16);
        CHECK(clues.fingerprints.size() <= 16);
        CHECK(clues.keys.size() <= 16);
        CHECK(clues.notes.size() <= 32);
        return clues;
    };
    QByteArray contacts;
    QByteArray prose;
    QByteArray prints;
    QByteArray row;
    for (int i = 0; contacts.size() < 24'000'000 && i < 1'000'000; ++i)
        contacts += "Contact: mailto:a" + QByteArray::number(i) + "@example.org\n";
    for (int i = 0; prose.size() < 4'000'000; ++i)
        prose += "b" + QByteArray::number(i) + "@example.org ";
    for (int i = 0; prints.size() < 4'000'000; ++i)
        prints += QByteArray::number(0xABCDEF00000LL + i, 16).toUpper().repeated(4).first(40) + ' ';
    for (quint32 i = 0; row.size() < 4'000'000; ++i)
        row += QByteArray::number((i * 40503U % 65536U) | 0xA000U, 16).toUpper() + (i % 10 == 9 ? "\n" : " ");
    CHECK(quick(row, "one row of fingerprints").has(VendorClues::Note::TooMuch));
    CHECK(quick(contacts, "10^6 contacts").has(VendorClues::Note::TooMuch));
    CHECK(quick(prose, "addresses").has(VendorClues::Note::TooMuch));
    CHECK(quick(prints, "fingerprints").has(VendorClues::Note::TooMuch));
    (void)quick(QByteArray(4'000'000, 'a'), "one long word");
    (void)quick(QByteArray("a@").repeated(2'000'000), "signs");
    (void)quick(QByteArray("AB ").repeated(1'300'000), "pairs");
    (void)quick(QByteArray("a [at] ").repeated(600'000), "at");
    (void)quick(QByteArray("<").repeated(4'000'000), "tags");
    (void)quick(QByteArray(4'000'000, '\0'), "nothing");
    (void)quick(QByteArray("\xe2\x80\xae").repeated(1'000'000), "writing turned around");
    (void)quick(QByteArray("Contact: ") + QByteArray(4'000'000, 'x'), "a line without an end");
}

TEST_CASE("a name with letters that only look alike is shown in both spellings", "[vendors]")
{
    const auto clues = cluesOf("security@ex\xd0\xb0mple.org\n"); // a Cyrillic letter
    REQUIRE(clues.addresses.size() == 1);
    const QString domain = clues.addresses.front().what.section(u'@', 1);
    CHECK(domain.startsWith(u"xn--"));
    CHECK_FALSE(SafeText::lettersOf(domain).isEmpty());
    CHECK(SafeText::lettersOf(u"example.org"_s).isEmpty());
}
