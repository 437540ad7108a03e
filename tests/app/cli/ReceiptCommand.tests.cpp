#include "app/mail/Receipt.h"
#include "tests/app/cli/CliRun.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A locked file, and a receipt of it as a file.
struct Desk {
    CliRun cli;
    QString sealed = cli.file(u"locked.eml"_s, "locked");
    QByteArray text = receipt();
    QString path = cli.file(u"receipt.txt"_s, text);

    [[nodiscard]] QByteArray receipt() const
    {
        const auto envelope = Envelope::make(u"IVPN-7F3K"_s, *Address::parse(u"security@ivpn.net"),
                                             Address::parse(u"ann@example.org"), today());
        const auto made = Receipt::of({SealedForm::Message, sealed, envelope, 6, {}}, today(), u"IVPN"_s,
                                      *Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04"),
                                      u"smtps://mail.example.org:465"_s, u"250 Ok"_s);
        REQUIRE(made);
        return made->text();
    }
    [[nodiscard]] auto verify(const QString &receipt, const QString &file, const QStringList &more = {})
    {
        return cli(QStringList{u"receipt"_s, u"verify"_s, receipt, file} + more);
    }
};

} // namespace

TEST_CASE("a receipt that speaks of the locked file is 0, and of another is 1", "[cli][receipt]")
{
    Desk desk;
    const auto good = desk.verify(desk.path, desk.sealed);
    INFO(good.err.toStdString());
    CHECK(good.status == ExitStatus::Done);
    CHECK(good.out.startsWith(u"It matches"_s));
    CHECK(good.out.contains(u"IVPN-7F3K to IVPN <security@ivpn.net>"_s));
    const auto json = QJsonDocument::fromJson(desk.verify(desk.path, desk.sealed, {u"--json"_s}).out.toUtf8());
    CHECK(json[u"matches"] == true);
    CHECK(json[u"fingerprint"] == u"D290E794391D016C74B5BBAF6421540388756E04"_s);
    CHECK(json[u"sha256"] == Digest::sha256("locked").hex());
    CHECK(json[u"serverSaid"] == u"250 Ok"_s);

    const QString other = desk.cli.file(u"other.eml"_s, "lockeD");
    const auto bad = desk.verify(desk.path, other);
    CHECK(bad.status == ExitStatus::Found);
    CHECK(bad.out.isEmpty());
    CHECK(bad.err.startsWith(u"It does not match"_s));
    const auto told = QJsonDocument::fromJson(desk.verify(desk.path, other, {u"--json"_s}).out.toUtf8());
    CHECK(told[u"matches"] == false);
    const auto piped = desk.cli({u"receipt"_s, u"verify"_s, u"-"_s, desk.sealed}, desk.text);
    CHECK(piped.status == ExitStatus::Done);
}

TEST_CASE("a file that goes another way is told as such, with its own sum", "[cli][receipt][apart]")
{
    Desk desk;
    const QString film = desk.cli.file(u"locked-file.pgp"_s, "film");
    auto receipt = Receipt::parse(desk.text);
    REQUIRE(receipt);
    receipt->apart = {{4, Digest::sha256("film")}};
    const QString path = desk.cli.file(u"receipt.txt"_s, receipt->text());
    const auto good = desk.verify(path, film);
    CHECK(good.status == ExitStatus::Done);
    CHECK_FALSE(good.out.contains(u"the locked file of the receipt"_s));
    CHECK_FALSE(good.out.contains(u"smtps://"_s)); // which only the report went
    CHECK(good.out.contains(Digest::sha256("film").hex()));
    const auto json = QJsonDocument::fromJson(desk.verify(path, film, {u"--json"_s}).out.toUtf8());
    CHECK(json[u"matches"] == true);
    CHECK(json[u"file"][u"is"] == u"apart"_s);
    CHECK(json[u"file"][u"sha256"] == Digest::sha256("film").hex());
    CHECK(json[u"apart"][0][u"size"] == 4);
    CHECK(QJsonDocument::fromJson(desk.verify(path, desk.sealed, {u"--json"_s}).out.toUtf8())[u"file"][u"is"]
          == u"report"_s);
}

TEST_CASE("a receipt or a file that cannot be read, or is none, is 5", "[cli][receipt]")
{
    Desk desk;
    const QList<QByteArray> hostile{{},
                                    QByteArray(50'000'000, 'x'),
                                    QByteArray("\0\xff\x1b[2J", 6),
                                    desk.text + desk.text,
                                    QByteArray(desk.text).replace("Size: ", "Size: 6 bytes\nSize: ")};
    for (const QByteArray &bytes : hostile) {
        const QString path = desk.cli.file(u"hostile"_s, bytes);
        const auto refused = desk.verify(path, desk.sealed);
        CHECK(refused.status == ExitStatus::BadInput);
        CHECK(refused.err.contains(u"is not a receipt"_s));
        const auto json = QJsonDocument::fromJson(desk.verify(path, desk.sealed, {u"--json"_s}).out.toUtf8());
        CHECK(json[u"problem"] == u"not-a-receipt"_s);
        CHECK(json[u"matches"].isUndefined());
    }
    CHECK(desk.verify(desk.cli.path(u"none"_s), desk.sealed).status == ExitStatus::BadInput);
    CHECK(desk.verify(desk.path, desk.cli.path(u"none"_s)).status == ExitStatus::BadInput);
    CHECK(desk.cli({u"receipt"_s, u"verify"_s, desk.path}).status == ExitStatus::Usage);
    CHECK(desk.cli({u"receipt"_s}).status == ExitStatus::Usage);
}
