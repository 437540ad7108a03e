#include "tests/app/cli/CliRun.h"

#include "app/report/Answers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

CliRun::Result CliRun::operator()(const QStringList &words, const QByteArray &input)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    REQUIRE((in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly)));
    Terminal terminal(in, out, err);
    VendorBook book(shelf);
    const ExitStatus status =
        runCli({terminal, book, m_mime, [this] { return now; }, closed, lostThings, vault, ask, renewal}, words);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

QString CliRun::file(const QString &name, const QByteArray &data) const
{
    write(path(name), data);
    return path(name);
}

QString CliRun::answers() const
{
    return file(u"answers.json"_s, Answers::templateJson());
}

QString CliRun::addTeam(const GpgHome &home, const QString &expire)
{
    const QString fingerprint = home.makeKey(u"Team <team@example.org>"_s, {}, expire);
    const auto added = (*this)({u"vendor"_s, u"add"_s, file(u"team.pgp"_s, home.publicKey(fingerprint)), u"--id"_s,
                                u"team"_s, u"--address"_s, u"team@example.org"_s, u"--fingerprint"_s, fingerprint});
    INFO(added.err.toStdString());
    REQUIRE(added.status == ExitStatus::Done);
    return fingerprint;
}
