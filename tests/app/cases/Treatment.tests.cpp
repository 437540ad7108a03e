#include "app/cases/Treatment.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("what a person decided about a file comes back as it was", "[cases][evidence]")
{
    TreatmentRecord record;
    record.treatment.unchanged = true;
    record.treatment.looked = true;
    record.treatment.covering = {.covers = {QRect(1, 2, 3, 4), QRect(50, 60, 7, 8)}, .crop = QRect(0, 0, 90, 80)};
    record.treatment.hide.kinds.reset(numberOf(SecretKind::Address));
    record.treatment.hide.single = {{17, true}, {900'000'000'000, false}};
    record.copy = 12;
    record.removed = {HiddenDetail::Place, HiddenDetail::Other};
    const auto again = TreatmentRecord::fromJson(record.toJson());
    CHECK(again.treatment == record.treatment);
    CHECK(again.treatment.covering == record.treatment.covering);
    CHECK(again.treatment.hide.single == record.treatment.hide.single);
    CHECK(again.treatment.hide.kinds == record.treatment.hide.kinds);
    CHECK(again.copy == record.copy);
    CHECK(again.removed == record.removed);
}

TEST_CASE("what is not understood of a decision hides more, never less", "[cases][evidence]")
{
    const auto nothing = Treatment::fromJson({{u"keepKinds"_s, QJsonArray{u"of-the-future"_s, 3}},
                                              {u"keep"_s, QJsonArray{u"x"_s, QJsonValue()}},
                                              {u"unchanged"_s, u"yes"_s}});
    CHECK(nothing == Treatment());
    for (const QJsonObject &odd :
         {QJsonObject{{u"covers"_s, QJsonArray{u"everywhere"_s}}}, QJsonObject{{u"covers"_s, u"here"_s}},
          QJsonObject{{u"crop"_s, QJsonArray{1, 2, 3}}}, QJsonObject{{u"crop"_s, QJsonArray{1, 2, 0, 0}}}}) {
        const auto covered = Treatment::fromJson(odd).covering.covers;
        REQUIRE(covered.size() == 1);
        CHECK(covered[0].contains(QRect(0, 0, 60'000, 60'000)));
    }
    CHECK(Treatment().toJson().isEmpty()); // a file about which nothing was decided adds nothing to the case
}
