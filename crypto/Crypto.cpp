#include "crypto/Crypto.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QtCrypto>
#include <openssl/crypto.h>

namespace {

QString providerOf(const char *primitive)
{
    const QString type = QString::fromLatin1(primitive);
    QCA::Provider *provider = nullptr;
    if (type == u"random")
        provider = QCA::Random().provider();
    else if (type == u"sha1" || type == u"sha256")
        provider = QCA::Hash(type).provider();
    else if (type == u"hkdf(sha256)")
        provider = QCA::HKDF().provider();
    else if (QCA::isSupported(primitive)) // a Cipher without a provider crashes
        provider = QCA::Cipher(QStringLiteral("aes256"), QCA::Cipher::GCM).provider();
    return provider ? provider->name() : QString();
}

} // namespace

std::expected<void, CryptoProblem> checkProviders(const std::function<QString(const char *)> &owner)
{
    for (const char *primitive : {"random", "sha1", "sha256", "hkdf(sha256)", "aes256-gcm"}) {
        const QString name = owner(primitive);
        if (name != u"qca-ossl")
            return std::unexpected(
                CryptoProblem{CryptoProblem::NoProvider,
                              QStringLiteral("%1 comes from \"%2\"").arg(QString::fromLatin1(primitive), name)});
    }
    return {};
}

std::expected<Crypto, CryptoProblem> Crypto::start()
{
    // QCA loads every plugin it finds, also beside the program and where these variables point.
    qunsetenv("QCA_PLUGIN_PATH");
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("SSLKEYLOGFILE"); // libcurl would write there what opens each of its lines (THREATS-S16)
    QCoreApplication::setLibraryPaths({QLibraryInfo::path(QLibraryInfo::PluginsPath)});

    // OpenSSL would clean up in exit() while a thread of a pool may still be giving its own part back: a QThread tells
    // that it is done before it really ends, and both would free the same memory.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

    auto qca = std::make_unique<QCA::Initializer>();
    if (auto checked = checkProviders(providerOf); !checked)
        return std::unexpected(checked.error());
    return Crypto(std::move(qca));
}

QString Crypto::version()
{
    return QString::fromLatin1(qcaVersionStr());
}

Crypto::Crypto(std::unique_ptr<QCA::Initializer> qca) : m_qca(std::move(qca)) { }

Crypto::Crypto(Crypto &&) noexcept = default;
Crypto &Crypto::operator=(Crypto &&) noexcept = default;
Crypto::~Crypto() = default;
