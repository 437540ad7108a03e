#include "tests/support/KeyEdits.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace KeyEdits {

namespace {

void mustDo(const GpgHome &home, const QStringList &arguments, const QByteArray &input, const When &when)
{
    const auto done = home.gpg(arguments, input, when);
    INFO(arguments.join(u' ').toStdString());
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
}

} // namespace

QString lasting(const QDateTime &made, const QDateTime &end)
{
    return u"seconds=%1"_s.arg(made.secsTo(end));
}

void addSubkey(const GpgHome &home, const QString &fingerprint, const QString &algorithm, const QString &expire,
               const When &when, const QStringList &options)
{
    mustDo(home, options + QStringList{u"--quick-add-key"_s, fingerprint, algorithm, u"encr"_s, expire}, {}, when);
}

void addUserId(const GpgHome &home, const QString &fingerprint, const QString &userId, const When &when)
{
    mustDo(home, {u"--quick-add-uid"_s, fingerprint, userId}, {}, when);
}

void expirePrimary(const GpgHome &home, const QString &fingerprint, const QString &expire, const When &when)
{
    mustDo(home, {u"--quick-set-expire"_s, fingerprint, expire}, {}, when);
}

void expireSubkey(const GpgHome &home, const QString &fingerprint, const QString &expire, const When &when)
{
    mustDo(home, {u"--quick-set-expire"_s, fingerprint, expire, home.subkeyOf(fingerprint)}, {}, when);
}

void revoke(const GpgHome &home, const QString &fingerprint, const When &when)
{
    mustDo(home, {u"--command-fd"_s, u"0"_s, u"--edit-key"_s, fingerprint}, "revkey\ny\n0\n\ny\nsave\n", when);
}

void revokeSubkey(const GpgHome &home, const QString &fingerprint, int number, const When &when)
{
    mustDo(home, {u"--command-fd"_s, u"0"_s, u"--edit-key"_s, fingerprint},
           "key " + QByteArray::number(number) + "\nrevkey\ny\n0\n\ny\nsave\n", when);
}

void revokeUserId(const GpgHome &home, const QString &fingerprint, const QString &userId, const When &when)
{
    mustDo(home, {u"--quick-revoke-uid"_s, fingerprint, userId}, {}, when);
}

} // namespace KeyEdits
