#include "tests/app/vault/Shelf.h"

#include <QThread>

namespace {

/// A case with many fields, a history and three files, checked and kept; then one field more.
CaseId fill(Vault &vault)
{
    auto [id, file] = got(vault.create());
    CaseFields fields;
    for (int i = 0; i < 60; ++i)
        fields[u"field/%1"_s.arg(i)] = noise(i % 10 == 0 ? 20'000 : 700, static_cast<quint32>(i));
    got(file.save(fields));
    for (int i = 0; i < 40; ++i)
        got(file.happened({QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, QTimeZone::UTC), noise(500)}));
    got(file.setSummary("its title"));
    for (int i = 0; i < 3; ++i)
        attach(file, u"%1.bin"_s.arg(i), noise(400'000, static_cast<quint32>(i)));
    got(file.check());
    got(vault.keepLastGood(id, file));
    got(file.save({{u"later"_s, "after the copy"}}));
    return id;
}

void spoil(const QString &path, qsizetype page)
{
    QByteArray bytes = contents(path);
    for (qsizetype i = 0; i < 4096; i += 64)
        bytes[page * 4096 + i] = static_cast<char>(bytes[page * 4096 + i] ^ 0x55);
    write(path, bytes);
}

} // namespace

TEST_CASE("whichever page is damaged, the words of a case are saved with what was kept last",
          "[vault]") // THREATS-D2, THREATS-D6
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId original = fill(vault);
    const QByteArray good = contents(shelf.caseFile(original));
    const QByteArray copy = contents(shelf.path(u"cases/%1.good"_s.arg(original)));
    const CaseFields expected = got(got(vault.openCase(original)).fields());
    const qsizetype pages = good.size() / 4096;
    int filesKept = 0;
    int newest = 0; // rounds in which what came after the copy was saved too
    int rounds = 0;
    for (qsizetype page = 0; page < pages; page += page < 45 ? 3 : 61) {
        CAPTURE(page);
        const CaseId id = QString::number(page, 16).rightJustified(32, u'0');
        write(shelf.caseFile(id), good);
        write(shelf.path(u"cases/%1.good"_s.arg(id)), copy);
        spoil(shelf.caseFile(id), page);
        const auto rescued = vault.rescue(id);
        REQUIRE(problemOf(rescued) == -1);
        const auto &[fresh, what] = *rescued;
        {
            const CaseFile file = got(vault.openCase(fresh));
            CHECK(got(file.fields()) == what.fields);
            for (const auto &[name, value] : expected) {
                if (name == u"later")
                    newest += what.fields.contains(name) && what.fields.at(name) == value ? 1 : 0;
                else
                    CHECK((what.fields.contains(name) && what.fields.at(name) == value));
            }
            CHECK(got(file.history()).size() == 40);
            CHECK(what.history.size() == 40);
            const auto files = got(file.attachments());
            CHECK(std::ssize(files) == what.filesKept);
            CHECK(what.filesKept + what.filesLost == 3);
            for (const Attachment &attachment : files)
                CHECK((Digest::sha256(file.read(attachment.id)->readAll()) == attachment.sha256));
            got(file.check());
        }
        CHECK_FALSE(QFile::exists(shelf.caseFile(id)));
        CHECK(QFile::exists(shelf.path(u"cases/%1.damaged"_s.arg(fresh))));
        filesKept += what.filesKept;
        ++rounds;
        got(vault.remove(fresh));
    }
    vault.forgetRemoved();
    CHECK(newest >= rounds - 4); // all but a few pages
    CHECK(filesKept > 2 * rounds - 9);
    // the damaged files went with their cases: only the original is left
    CHECK(QDir(shelf.path(u"cases"_s)).entryList(QDir::Files).size() == 3);
}

TEST_CASE("without a copy, what a damaged case still holds is saved", "[vault]") // THREATS-D6
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    REQUIRE(QFile::remove(shelf.path(u"cases/%1.good"_s.arg(id))));
    spoil(shelf.caseFile(id), 12);
    CHECK(problemOf(got(vault.openCase(id)).check()) == VaultProblem::Damaged);
    const auto [fresh, rescued] = got(vault.rescue(id));
    CHECK_FALSE(rescued.lastGood.isValid());
    CHECK(rescued.fields.size() > 40);
    CHECK(rescued.fields.at(u"later"_s) == "after the copy");
    CHECK(got(vault.list()).at(0).summary == "its title");
}

TEST_CASE("a case of which nothing is left stays as it is", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    {
        auto [made, file] = got(vault.create());
        id = made;
    }
    spoil(shelf.caseFile(id), 0);
    const QByteArray before = contents(shelf.caseFile(id));
    CHECK(problemOf(vault.rescue(id)) == VaultProblem::Damaged);
    CHECK((contents(shelf.caseFile(id)) == before));
    CHECK(got(vault.list()).size() == 1);
}

TEST_CASE("what was taken away since the last good copy does not come back when nothing of its kind is damaged",
          "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    {
        CaseFile file = got(vault.openCase(id));
        got(file.save({}, {u"field/3"_s}));
    }
    const auto [fresh, rescued] = got(vault.rescue(id));
    CHECK_FALSE(rescued.fields.contains(u"field/3"_s));
    CHECK(rescued.filesKept == 3);
    CHECK_FALSE(rescued.lastGood.isValid());
}
