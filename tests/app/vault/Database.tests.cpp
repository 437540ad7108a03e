#include "tests/app/vault/Shelf.h"

namespace {

QByteArray key()
{
    return QByteArray(32, 'k').toHex();
}

/// Debian's own command, as docs/vault.md says.
QByteArray sqlcipher(const QString &path, const QByteArray &sql, const QByteArray &before = {})
{
    const Finished finished = run(u"sqlcipher"_s, {path}, before + "PRAGMA key = \"x'" + key() + "'\";\n" + sql + "\n");
    INFO(finished.err.toStdString());
    REQUIRE(finished.status == 0);
    return finished.out;
}

/// A case with one field.
CaseId fill(Vault &vault)
{
    auto [id, file] = got(vault.create());
    got(file.save({{u"answer/summary"_s, "its own words"}}));
    attach(file, u"a"_s, noise(300'000));
    return id;
}

} // namespace

TEST_CASE("nobody is locked in: Debian's sqlcipher opens a case with the key, as docs/vault.md says", "[vault]")
{
    if (!have(u"sqlcipher"_s))
        SKIP("no sqlcipher here");
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    CHECK(sqlcipher(shelf.caseFile(id), "SELECT name, CAST(value AS TEXT) FROM fields;")
              .contains("answer/summary|its own words"));
    CHECK(sqlcipher(shelf.caseFile(id), "PRAGMA cipher_integrity_check; PRAGMA integrity_check;").trimmed()
          == "ok\nok");
    const QByteArray hex = sqlcipher(shelf.caseFile(id), "SELECT hex(data) FROM chunks ORDER BY n;");
    CHECK((hex.contains(noise(300'000).first(256 * 1024).toHex().toUpper())));
}

TEST_CASE("nothing in a case's file can be read without the key", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const QByteArray bytes = contents(shelf.caseFile(fill(vault)));
    for (const char *plain : {"its own words", "answer", "SQLite", "CREATE TABLE", "attachments"})
        CHECK_FALSE(bytes.contains(plain));
}

TEST_CASE("a case of a later version is only read, and never written", "[vault]") // THREATS-D13
{
    if (!have(u"sqlcipher"_s))
        SKIP("no sqlcipher here");
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    std::ignore = sqlcipher(shelf.caseFile(id), "PRAGMA user_version = 99;");
    const QByteArray before = contents(shelf.caseFile(id));
    {
        CaseFile file = got(vault.openCase(id));
        CHECK(file.access() == CaseFile::ReadOnly);
        REQUIRE(file.why());
        CHECK(file.why()->what == VaultProblem::NewerVersion);
        CHECK(got(file.fields()).at(u"answer/summary"_s) == "its own words");
        CHECK(problemOf(file.save({{u"a"_s, "b"}})) == VaultProblem::NewerVersion);
        CHECK(problemOf(file.detach(1)) == VaultProblem::NewerVersion);
        CHECK(problemOf(vault.keepLastGood(id, file)) == VaultProblem::NewerVersion);
    }
    const auto lines = got(vault.list());
    REQUIRE(lines.at(0).problem);
    CHECK(lines.at(0).problem->what == VaultProblem::NewerVersion);
    CHECK((contents(shelf.caseFile(id)) == before));

    std::ignore = sqlcipher(shelf.caseFile(id), "ALTER TABLE about RENAME TO elsewhere;");
    CHECK(problemOf(vault.openCase(id)) == VaultProblem::NewerVersion); // not "damaged"
}

TEST_CASE("other kinds of files in a case's place are told, and left as they are", "[vault]") // THREATS-D9
{
    if (!have(u"sqlcipher"_s))
        SKIP("no sqlcipher here");
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    const auto opening = [&] {
        const QByteArray before = contents(shelf.caseFile(id));
        const int problem = problemOf(vault.openCase(id));
        CHECK((contents(shelf.caseFile(id)) == before));
        CHECK(QDir(shelf.path(u"cases"_s)).entryList(QDir::Files).size() == 2);
        return problem;
    };
    const auto replaced = [&](const QByteArray &before, const QByteArray &sql) {
        REQUIRE(QFile::remove(shelf.caseFile(id)));
        std::ignore = sqlcipher(shelf.caseFile(id), sql, before);
        return opening();
    };
    const QByteArray tables = "CREATE TABLE about (generation, changed, summary); INSERT INTO about VALUES (1, 1, x'');"
                              "PRAGMA application_id = 1450459999; PRAGMA user_version = 1;";
    CHECK(replaced({}, tables) == VaultProblem::NotOurs); // our key, another application
    const QByteArray ours = QByteArray(tables).replace("1450459999", QByteArray::number(0x56734361));
    CHECK(replaced({}, ours) == -1); // the control
    CHECK(replaced({}, ours + "CREATE VIEW fields AS SELECT 1;") == VaultProblem::NotOurs);
    CHECK(replaced({}, "PRAGMA cipher_use_hmac = OFF;" + ours) == VaultProblem::Damaged); // weaker settings
    CHECK(replaced({}, "PRAGMA cipher_page_size = 1024;" + ours) == VaultProblem::Damaged);
    CHECK(replaced({}, "PRAGMA cipher_hmac_algorithm = HMAC_SHA1;" + ours) == VaultProblem::Damaged);
    CHECK(replaced({}, "PRAGMA cipher_compatibility = 3;" + ours) == VaultProblem::Damaged);

    const QByteArray plain("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24);
    write(shelf.caseFile(id), plain + QByteArray(8168, '\0'));
    CHECK(opening() == VaultProblem::NotOurs);
    write(shelf.caseFile(id), {});
    CHECK(opening() == VaultProblem::Damaged);
    write(shelf.caseFile(id), noise(8192));
    CHECK(opening() == VaultProblem::Damaged);
}
