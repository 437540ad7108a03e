#include "tests/support/Keys.h"

#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

GpgHome::GpgHome() : m_folder(QStringLiteral("/tmp/vsg-XXXXXX")) // short: the agent's socket lies in it
{
    if (!have(QStringLiteral("gpg")))
        SKIP("needs gpg");
    REQUIRE(m_folder.isValid());
}

GpgHome::~GpgHome()
{
    (void)run(QStringLiteral("gpgconf"),
              {QStringLiteral("--homedir"), path(), QStringLiteral("--kill"), QStringLiteral("all")});
}

Finished GpgHome::gpg(const QStringList &arguments, const QByteArray &input, const std::optional<QDateTime> &when) const
{
    QStringList all{QStringLiteral("--homedir"),
                    path(),
                    QStringLiteral("--batch"),
                    QStringLiteral("--yes"),
                    QStringLiteral("--no-tty"),
                    QStringLiteral("--pinentry-mode"),
                    QStringLiteral("loopback"),
                    QStringLiteral("--passphrase"),
                    QString(),
                    QStringLiteral("--trust-model"),
                    QStringLiteral("always")};
    if (when)
        all << QStringLiteral("--faked-system-time") << when->toUTC().toString(u"yyyyMMdd'T'HHmmss'!'");
    return run(QStringLiteral("gpg"), all + arguments, input);
}

QString GpgHome::makeKey(const QString &userId, const std::optional<QDateTime> &when, const QString &expire,
                         const QString &algorithms, const QStringList &options) const
{
    const QString primary = algorithms.section(u' ', 0, 0);
    const QString sub = algorithms.section(u' ', 1, 1);
    const auto made =
        gpg(options
                + QStringList{QStringLiteral("--status-fd"), QStringLiteral("1"), QStringLiteral("--quick-gen-key"),
                              userId, primary, QStringLiteral("cert,sign"), expire},
            {}, when);
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const QString fingerprint =
        QString::fromLatin1(made.out).section(QStringLiteral("KEY_CREATED P "), 1).section(u'\n', 0, 0).trimmed();
    REQUIRE(fingerprint.size() == 40);
    if (!sub.isEmpty()) {
        const auto added = gpg(
            options + QStringList{QStringLiteral("--quick-add-key"), fingerprint, sub, QStringLiteral("encr"), expire},
            {}, when);
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
    }
    return fingerprint;
}

QString GpgHome::subkeyOf(const QString &fingerprint, int index) const
{
    const auto listed = gpg({QStringLiteral("--with-colons"), QStringLiteral("--with-subkey-fingerprint"),
                             QStringLiteral("--list-keys"), fingerprint});
    QStringList fingerprints;
    for (const QString &line : QString::fromUtf8(listed.out).split(u'\n')) {
        if (line.startsWith(u"fpr:"))
            fingerprints.append(line.section(u':', 9, 9));
    }
    REQUIRE(fingerprints.size() > index + 1);
    return fingerprints.at(index + 1);
}

QByteArray GpgHome::publicKey(const QString &fingerprint) const
{
    return gpg({QStringLiteral("--export"), fingerprint}).out;
}

QByteArray GpgHome::secretKey(const QString &fingerprint) const
{
    return gpg({QStringLiteral("--armor"), QStringLiteral("--export-secret-keys"), fingerprint}).out;
}

QByteArray vector(const QString &name)
{
    const QByteArray data = contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/") + name);
    INFO(name.toStdString());
    REQUIRE_FALSE(data.isEmpty());
    return data;
}

Certificate certificate(const QByteArray &published)
{
    auto read = Certificate::fromPublished(published, {});
    REQUIRE(read.has_value());
    return *read;
}

VerifiedKey verified(const QByteArray &published)
{
    const Certificate found = certificate(published);
    auto key = verify(found, found.pin(), today());
    REQUIRE(key.has_value());
    return *key;
}

ExpiredLockAccepted accepted(const Certificate &key, const QDateTime &now)
{
    const auto verdict = verify(key, key.pin(), now);
    return {key.fingerprint(), verdict ? QDateTime() : verdict.error().when.value_or(QDateTime())};
}
