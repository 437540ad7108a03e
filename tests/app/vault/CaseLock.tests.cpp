#include "tests/app/vault/Shelf.h"

TEST_CASE("a second one that opens a case may only read it, in this process too", "[vault]") // THREATS-D4
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, made] = got(vault.create());
    std::optional<CaseFile> first = std::move(made);
    got(first->save({{u"a"_s, "1"}}));
    CaseFile second = got(shelf.open().openCase(id));
    CHECK(second.access() == CaseFile::ReadOnly);
    REQUIRE(second.why());
    CHECK(second.why()->what == VaultProblem::OpenElsewhere);
    CHECK(got(second.fields()).at(u"a"_s) == "1");
    CHECK(problemOf(second.save({{u"a"_s, "2"}})) == VaultProblem::OpenElsewhere);
    CHECK(problemOf(second.happened({})) == VaultProblem::OpenElsewhere);
    got(first->save({{u"a"_s, "3"}}));
    CHECK(got(second.fields()).at(u"a"_s) == "3");
    first.reset();
    CHECK(got(vault.openCase(id)).access() == CaseFile::ReadWrite);
}
