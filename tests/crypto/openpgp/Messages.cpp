#include "tests/crypto/openpgp/Messages.h"

#include <QBuffer>
#include <QDir>
#include <catch2/catch_test_macros.hpp>

PlainSource sourceOf(const QByteArray &data)
{
    return [data, at = qsizetype{0}](std::span<char> into) mutable {
        const qsizetype n = std::min(static_cast<qsizetype>(into.size()), data.size() - at);
        std::ranges::copy(data.sliced(at, n), into.begin());
        at += n;
        return static_cast<qint64>(n);
    };
}

QByteArray sealed(const VerifiedKey &key, const QByteArray &plain, const SealForm &form)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::ReadWrite));
    const auto done = seal(key, sourceOf(plain), out, form);
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done.has_value());
    return out.data();
}

Secret secretOf(const GpgHome &home, const QString &fingerprint)
{
    return Secret::take(home.secretKey(fingerprint));
}

std::expected<OpenedMessage, OpenProblem> opened(const QByteArray &message, const Secret &secret, const QString &folder,
                                                 const Secret &passphrase)
{
    QBuffer in;
    in.setData(message);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return openSealed(secret, passphrase, in, folder);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray sessionKeyOf(const GpgHome &home, const QByteArray &message)
{
    const auto done = home.gpg({QStringLiteral("--show-session-key"), QStringLiteral("--decrypt")}, message);
    INFO(done.err.toStdString());
    const QByteArray before = "session key: '";
    const qsizetype at = done.err.indexOf(before);
    REQUIRE(at >= 0);
    const QByteArray rest = done.err.sliced(at + before.size());
    return rest.first(rest.indexOf('\''));
}
