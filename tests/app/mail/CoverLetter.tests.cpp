#include "app/mail/CoverLetter.h"

#include "tests/support/Clock.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the open part of a mail says nothing of the report but its reference, in plain characters",
          "[mail][handover]") // THREATS-L1
{
    const CoverLetter letter =
        coverLetter(Envelope::make(u"EXAMPLE-7F3K"_s, *Address::parse(u"security@example.org"), {}, today()));
    CHECK(letter.address == u"security@example.org");
    CHECK(letter.subject == u"Security report 7F3K");
    CHECK(letter.body.startsWith(u"This report is locked for your security team."));
    static const QRegularExpression plain(u"^[A-Za-z0-9 .:]+$"_s);
    CHECK(plain.match(letter.body).hasMatch());
}
