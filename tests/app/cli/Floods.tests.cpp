#include "app/cli/Inputs.h"
#include "crypto/Armor.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/FloodedKey.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 slack = 64 * 1024; // of buffers

/// How much this process has read from files so far (proc(5)).
qint64 bytesRead()
{
    const QByteArray io = contents(u"/proc/self/io"_s);
    const qsizetype at = io.indexOf("rchar: ");
    REQUIRE(at >= 0);
    return io.mid(at + 7).split('\n').constFirst().toLongLong();
}

/// Says the same for ever, and counts.
class Endless final : public QIODevice {
public:
    Endless() { REQUIRE(open(QIODevice::ReadOnly | QIODevice::Unbuffered)); }
    [[nodiscard]] bool isSequential() const override { return true; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        std::memset(data, 'x', static_cast<size_t>(most));
        given += most;
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

TEST_CASE("of a key file flooded to 200 MB no more is read than the cap, and it is too big (THREATS-K11)",
          "[cli][hostile]")
{
    CliRun cli;
    const QString path = cli.file(u"flood.pgp"_s, floodedKey(vector(u"keys/good.pgp"_s), 5 * mebi));
    REQUIRE(QFile::resize(path, 200 * mebi)); // the rest is a hole: it may not even be looked at
    for (const QStringList &command : {QStringList{u"key"_s, u"check"_s, path},
                                       {u"key"_s, u"lint"_s, path},
                                       {u"key"_s, u"renew"_s, u"ivpn"_s, path}}) {
        CAPTURE(command.join(u' ').toStdString());
        const qint64 before = bytesRead();
        const auto result = cli(command);
        CHECK(bytesRead() - before <= Inputs::keyFileCap + slack);
        CHECK(result.status == ExitStatus::BadInput);
        CHECK(result.err.contains(u"far too big for a key"_s));
        CHECK(cli.shelf->all().empty());
    }
}

TEST_CASE("of an endless standard input no more is read than the cap (THREATS-K11)", "[cli][hostile]")
{
    Endless in;
    QBuffer out;
    QBuffer err;
    REQUIRE((out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly)));
    Terminal terminal(in, out, err);
    VendorBook book(std::make_shared<MemoryShelf>());
    const Mime mime;
    CHECK(runCli({terminal, book, mime, today}, {u"key"_s, u"lint"_s, u"-"_s}) == ExitStatus::BadInput);
    CHECK(in.given <= Inputs::keyFileCap + slack);
}

TEST_CASE("a flooded key below the cap of a file is refused by its own cap, in every dress (THREATS-K11)",
          "[cli][hostile]")
{
    CliRun cli;
    const QByteArray flood = floodedKey(vector(u"keys/good.pgp"_s), 2 * mebi);
    const QByteArray armored = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + flood.toBase64()
        + "\n-----END PGP PUBLIC KEY BLOCK-----\n"; // as it is pasted or stands in a page
    for (const QByteArray &published : {flood, armored, "<pre>" + armored + "</pre>"}) {
        const auto keys = Armor::readKeys(published);
        REQUIRE_FALSE(keys);
        CHECK(keys.error().what == KeyProblem::TooBig);
        CHECK(cli({u"key"_s, u"check"_s, u"-"_s}, published).status == ExitStatus::BadInput);
    }
    // many tiny packets: nothing is made of them that is larger than they are
    const QByteArray markers = vector(u"keys/good.pgp"_s) + QByteArray("\xca\x00", 2).repeated(mebi);
    CHECK(Armor::readKeys(markers).has_value()); // dropped, as RFC 9580, 5.8 has it
}
