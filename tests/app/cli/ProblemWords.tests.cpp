#include "app/cli/CliText.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

void checkWords(const QString &words)
{
    CHECK(words.size() > 20);
    CHECK_FALSE(words.contains(u'!'));
    CHECK_FALSE(words.contains(u'%'));
}

} // namespace

TEST_CASE("every problem of every room has plain words", "[cli]")
{
    for (int i = VendorProblem::NotAProfile; i <= VendorProblem::NotWritten; ++i)
        checkWords(CliText::problem(VendorProblem{static_cast<VendorProblem::What>(i), u"detail"_s}, u"team.json"_s));
    for (int i = ReportProblem::TooBig; i <= ReportProblem::NotAnOption; ++i)
        checkWords(CliText::problem(ReportProblem{static_cast<ReportProblem::What>(i), u"impact"_s}));
    for (int i = EvidenceProblem::Missing; i <= EvidenceProblem::Changing; ++i)
        checkWords(CliText::problem(EvidenceProblem{static_cast<EvidenceProblem::What>(i), u"why"_s}, u"a.png"_s));
    for (int i = MailProblem::FileChanged; i <= MailProblem::MailAppFailed; ++i)
        checkWords(CliText::problem(MailProblem{static_cast<MailProblem::What>(i), u"why"_s}, u"out.eml"_s));
    for (int i = SealProblem::KeyUnusable; i <= SealProblem::Cancelled; ++i)
        checkWords(
            CliText::problem(MailProblem{MailProblem::NotSealed, {}, static_cast<SealProblem::What>(i)}, u"o"_s));
    for (int i = OpenProblem::NotASecretKey; i <= OpenProblem::WriteFailed; ++i)
        checkWords(CliText::problem(OpenProblem{static_cast<OpenProblem::What>(i), u"why"_s}));
}
