#include "tests/app/vault/Shelf.h"

#include <QRegularExpression>

TEST_CASE("a deleted case is gone from the list at once, can be put back, and goes for good", "[vault]") // THREATS-D14
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = makeCase(vault);
    {
        const CaseFile file = got(vault.openCase(id));
        CHECK(problemOf(vault.remove(id)) == VaultProblem::OpenElsewhere);
    }
    got(vault.remove(id));
    CHECK(got(vault.list()).empty());
    CHECK(problemOf(vault.openCase(id)) == VaultProblem::FolderGone);
    {
        const Vault other = shelf.open(); // of another process: it does not sweep what may still be put back
    }
    got(vault.putBack(id));
    CHECK(got(got(vault.openCase(id)).fields()).at(u"a"_s) == "1");

    got(vault.remove(id));
    vault.forgetRemoved();
    CHECK(namesIn(shelf.path(u"cases"_s)).isEmpty());
    CHECK(problemOf(vault.putBack(id)) == VaultProblem::FolderGone);
}

TEST_CASE("the next start takes away what was deleted or never became whole", "[vault]") // THREATS-D14
{
    const Shelf shelf;
    {
        Vault vault = shelf.open();
        const CaseId id = got(vault.create()).first;
        got(vault.remove(id));
        write(shelf.path(u"cases/%1.case-journal"_s.arg(id)), "left");
        write(shelf.path(u"cases/00112233445566778899aabbccddeeff.new"_s), "half");
        write(shelf.path(u"cases/00112233445566778899aabbccddeeff.new-journal"_s), "half");
        write(shelf.path(u"cases/notes.txt"_s), "not ours");
    }
    const Vault vault = shelf.open();
    CHECK(namesIn(shelf.path(u"cases"_s)) == QStringList{u"notes.txt"_s});
}

TEST_CASE("what never became whole goes alone", "[vault][hostile]")
{
    const Shelf shelf;
    (void)shelf.open();
    const QString id = u"00112233445566778899aabbccddeeff"_s;
    for (const QString &ending : {u"new"_s, u"good-new"_s, u"export"_s, u"good"_s, u"damaged"_s})
        write(shelf.path(u"cases/%1.%2"_s.arg(id, ending)), "x");
    (void)shelf.open();
    CHECK(namesIn(shelf.path(u"cases"_s), u"*"_s) == QStringList{id + u".damaged"_s, id + u".good"_s});
}

TEST_CASE("nobody is told that what was deleted cannot be found any more", "[vault]") // THREATS-D14
{
    const QString root = QStringLiteral(VOUCHSAFE_SOURCE_DIR);
    CHECK(contents(root + u"/docs/vault.md"_s).contains("An SSD keeps old blocks"));
    const QString window = QString::fromUtf8(contents(root + u"/resources/translations/vouchsafe_de.ts"_s));
    CHECK(window.contains(u" is deleted.</source>"_s));
    static const QRegularExpression promise(
        u"<source>[^<]*(erase|wipe|shred|destroy|overwrit|unrecover|for ?ever|deleted (securely|for good))"_s,
        QRegularExpression::CaseInsensitiveOption);
    CHECK_FALSE(window.contains(promise));
}
