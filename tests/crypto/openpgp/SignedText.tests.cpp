#include "crypto/openpgp/SignedText.h"

#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Signer {
    GpgHome home;
    QDateTime made = today().addDays(-400);
    QString fingerprint = home.makeKey(u"Signer"_s, made, u"360d"_s);

    [[nodiscard]] Certificate key() const { return certificate(home.publicKey(fingerprint)); }
    [[nodiscard]] QByteArray sign(const QByteArray &text, int day = 10, const QStringList &how = {}) const
    {
        const auto signed_ =
            home.gpg(how + QStringList{u"--local-user"_s, fingerprint, u"--clear-sign"_s}, text, made.addDays(day));
        INFO(signed_.err.toStdString());
        REQUIRE(signed_.status == 0);
        return signed_.out;
    }
};

KeyProblem::What refusal(const QByteArray &document, const Certificate &key)
{
    const auto text = SignedText::verify(document, key, today());
    REQUIRE_FALSE(text);
    return text.error().what;
}

} // namespace

TEST_CASE("a text that its key signed comes out as it was signed, also when the key has run out since", "[crypto]")
{
    const Signer signer;
    const QByteArray text = "{\"a\": 1}\n- a line with a dash\n";
    const QByteArray document = signer.sign(text);
    CHECK(SignedText::isOne(document));
    CHECK(SignedText::unproven(document) == text);
    const auto read = SignedText::verify(document, signer.key(), today());
    REQUIRE(read);
    CHECK(read->text.trimmed() == text.trimmed());
    CHECK(read->when == signer.made.addDays(10));
    CHECK(SignedText::verify("\xef\xbb\xbf" + QByteArray(document).replace("\n", "\r\n"), signer.key(), today()));
}

TEST_CASE("what was taken before is judged as of its own time, what is new as of now", "[crypto]") // THREATS-K10
{
    const Signer signer;
    const auto key = signer.key();
    const QByteArray over = signer.sign("{}\n", 10, {u"--default-sig-expire"_s, u"5d"_s});
    CHECK(refusal(over, key) == KeyProblem::BadSignature);
    REQUIRE(SignedText::verifyKept(over, key));
    CHECK(SignedText::verifyKept(over, key)->when == signer.made.addDays(10));
    CHECK_FALSE(SignedText::verifyKept(QByteArray(over).replace("{}", "[]"), key));
    const Signer other;
    CHECK_FALSE(SignedText::verifyKept(over, other.key()));

    const auto early = SignedText::verify(over, key, signer.made.addDays(-4000));
    REQUIRE_FALSE(early);
    CHECK(early.error().what == KeyProblem::ClockWrong);
}

TEST_CASE("a text that was changed, framed anew or signed by another key proves nothing", "[crypto]") // THREATS-K14
{
    const Signer signer;
    const QByteArray document = signer.sign("{\"a\": 1}\n");
    const auto key = signer.key();
    CHECK(refusal(QByteArray(document).replace("\"a\"", "\"b\""), key) == KeyProblem::BadSignature);
    CHECK(refusal("Before\n" + document, key) == KeyProblem::BadSignature);
    CHECK(refusal(document + "behind\n", key) == KeyProblem::BadSignature);
    CHECK(refusal(document + document, key) == KeyProblem::BadSignature);
    CHECK(refusal("{\"a\": 1}\n", key) == KeyProblem::BadSignature);
    CHECK(refusal({}, key) == KeyProblem::BadSignature);
    CHECK(SignedText::unproven("Before\n" + document).isEmpty());

    const Signer other;
    CHECK(refusal(document, other.key()) == KeyProblem::BadSignature);
    CHECK(refusal(other.sign("{\"a\": 1}\n"), key) == KeyProblem::BadSignature);
}

TEST_CASE("no signature counts that others can make: a broken hash, a withdrawn key", "[crypto]") // THREATS-K6, K9
{
    const Signer signer;
    const QByteArray good = signer.sign("{}\n");
    CHECK(
        refusal(signer.sign("{}\n", 10, {u"--digest-algo"_s, u"SHA1"_s, u"--allow-weak-digest-algos"_s}), signer.key())
        == KeyProblem::BadSignature);
    REQUIRE(SignedText::verify(good, signer.key(), today()));
    KeyEdits::revoke(signer.home, signer.fingerprint, signer.made.addDays(20));
    CHECK(refusal(good, signer.key()) == KeyProblem::Revoked);
}
