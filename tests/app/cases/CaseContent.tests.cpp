#include "app/cases/CaseContent.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString canary = u"CANARY \u202e \U0001F600 line\nnext"_s;

Fingerprint someFingerprint()
{
    return *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"_s);
}

CaseContent half()
{
    CaseContent content{.vendor = {.id = u"acme"_s,
                                   .name = u"ACME"_s,
                                   .address = u"security@example.org"_s,
                                   .fingerprint = someFingerprint()}};
    REQUIRE(content.answers.set(u"what", canary));
    REQUIRE(content.answers.set(u"steps", QStringList{u"one"_s, u"two"_s}));
    REQUIRE(content.answers.set(u"expected", DontKnow{}));
    content.aside = {{u"impact-details"_s, canary}};
    content.shortForm = true;
    content.confirmed = {u"product"_s, u"files"_s};
    content.files = {7, 3};
    content.thrownAway = {5};
    content.oldLock =
        ExpiredLockAccepted{someFingerprint(), QDateTime(QDate(2023, 4, 20), QTime(11, 2, 3), QTimeZone::UTC)};
    content.title = u"The odd thing"_s;
    return content;
}

} // namespace

TEST_CASE("a half written report comes back from its fields just as it was", "[cases]")
{
    const CaseContent before = half();
    const auto after = CaseContent::fromFields(before.toFields());
    REQUIRE(after);
    CHECK(after->vendor == before.vendor);
    CHECK(after->answers == before.answers);
    CHECK(after->aside == before.aside);
    CHECK(after->shortForm);
    CHECK(after->confirmed == before.confirmed);
    CHECK(after->files == before.files);
    CHECK(after->thrownAway == before.thrownAway);
    CHECK(after->oldLock->fingerprint == before.oldLock->fingerprint);
    CHECK(after->oldLock->expiredOn == before.oldLock->expiredOn);
    CHECK(after->title == before.title);
    CHECK(after->foreign.empty());
    CHECK(after->toFields() == before.toFields());
}

TEST_CASE("one more word changes one field", "[cases]")
{
    CaseContent content = half();
    const CaseFields before = content.toFields();
    REQUIRE(content.answers.set(u"what", canary + u" more"_s));
    content.answers.clear(u"steps");
    const FieldChange change = changeBetween(before, content.toFields());
    REQUIRE(change.changed.size() == 1);
    CHECK(change.changed.begin()->first == u"answer/what"_s);
    CHECK(change.removed == QStringList{u"answer/steps"_s});
    CHECK(changeBetween(before, before).isEmpty());
}

TEST_CASE("what another version wrote is kept as it is", "[cases]") // THREATS-D13
{
    CaseFields fields = half().toFields();
    fields[u"mood"_s] = "[\"calm\"]";
    fields[u"answer/question-of-2031"_s] = "[\"yes\"]";
    fields[u"old-lock"_s] = "[{\"fingerprint\":\"no\"}]";
    const auto content = CaseContent::fromFields(fields);
    REQUIRE(content);
    CHECK(content->foreign.size() == 3);
    CHECK_FALSE(content->oldLock);
    CHECK(content->toFields() == fields);
}

TEST_CASE("of a file whose decision is damaged nothing is shown", "[cases][evidence]") // THREATS-L6
{
    CaseFields fields = half().toFields();
    fields[u"file/7"_s] = "[]";
    fields[u"file/x"_s] = "[]";
    const auto content = CaseContent::fromFields(fields);
    REQUIRE(content);
    CHECK(content->treatments.at(7).treatment == Treatment::unreadable());
    CHECK(content->treatments.size() == half().treatments.size() + 1);
}

TEST_CASE("fields without a vendor are no report", "[cases]")
{
    CaseFields fields = half().toFields();
    fields[u"vendor"_s] = "{}";
    CHECK_FALSE(CaseContent::fromFields(fields));
    fields.erase(u"vendor"_s);
    CHECK_FALSE(CaseContent::fromFields(fields));
}
