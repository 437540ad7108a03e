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

TEST_CASE("the text for files that go another way names each as it is locked, and nothing else of the report",
          "[mail][handover]") // THREATS-L1
{
    const auto to = Address::parse(u"security@example.org");
    SealedReport report{SealedForm::File,
                        u"/home/ann/locked-report-7f3k.eml.pgp"_s,
                        Envelope::make(u"EXAMPLE-7F3K"_s, *to, {}, today()),
                        7,
                        {}};
    CHECK(apartLetter(report).isEmpty());
    report.apart = {{u"/home/ann/locked-file-7f3k-1.pgp"_s, 209'715'200, Digest::sha256("1")}};
    CHECK(apartLetter(report)
          == u"Security report 7F3K has a file that is too big for email. It is locked for your security team:\n\n"
             "locked-file-7f3k-1.pgp, 209715200 bytes\nSHA-256 %1\n\nYou find it here: "_s.arg(
                 Digest::sha256("1").hex()));
    report.apart.push_back({u"/home/ann/locked-file-7f3k-2.pgp"_s, 5, Digest::sha256("2")});
    CHECK(apartLetter(report).contains(u"locked-file-7f3k-2.pgp, 5 bytes\nSHA-256 "_s + Digest::sha256("2").hex()));
    CHECK_FALSE(apartLetter(report).contains(u"/home/ann"_s));
}
