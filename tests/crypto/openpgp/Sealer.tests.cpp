#include "crypto/openpgp/Sealer.h"

#include "crypto/openpgp/Opener.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

PlainSource sourceOf(const QByteArray &data)
{
    return [data, at = qsizetype{0}](std::span<char> into) mutable {
        const qsizetype n = std::min(static_cast<qsizetype>(into.size()), data.size() - at);
        std::ranges::copy(data.sliced(at, n), into.begin());
        at += n;
        return static_cast<qint64>(n);
    };
}

QByteArray sealed(const VerifiedKey &key, const QByteArray &plain, SealForm form)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::ReadWrite));
    const auto done = seal(key, sourceOf(plain), out, form);
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done.has_value());
    return out.data();
}

} // namespace

TEST_CASE("what is sealed opens with gpg, with sq and with our own opener", "[crypto]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Team <team@example.org>"_s);
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    for (const qsizetype size : {0, 1, 56, 57, 58, 100, 4096, 300'000}) {
        const QByteArray plain = QByteArray("0123456789abcdef\n").repeated(size / 17 + 1).first(size);
        for (const bool armored : {false, true}) {
            const QByteArray message = sealed(key, plain, {armored, true});
            CAPTURE(size, armored);
            const auto byGpg = home.gpg({u"--decrypt"_s}, message);
            INFO(byGpg.err.toStdString());
            CHECK(byGpg.status == 0);
            CHECK(byGpg.out == plain);

            QByteArray secretBytes = home.secretKey(fingerprint);
            write(home.path() + u"/secret.asc"_s, secretBytes);
            const auto bySq =
                run(u"sq"_s, {u"decrypt"_s, u"--recipient-file"_s, home.path() + u"/secret.asc"_s}, message);
            INFO(bySq.err.toStdString());
            CHECK(bySq.status == 0);
            CHECK(bySq.out == plain);

            const Secret secret = Secret::take(std::move(secretBytes));
            QBuffer in;
            in.setData(message);
            REQUIRE(in.open(QIODevice::ReadOnly));
            const auto opened = openSealed(secret, Secret(), in, home.path());
            REQUIRE(opened.has_value());
            CHECK((*opened)->readAll() == plain);
        }
    }
}
