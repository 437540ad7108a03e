#include "app/vault/Keyring.h"

#include <QFutureWatcher>
#include <QPromise>
#include <qt6keychain/keychain.h>

#include <cstring>

namespace {

constexpr qsizetype keySize = 32; // bytes

using Key = std::expected<std::shared_ptr<Secret>, VaultProblem>;
using Done = std::expected<void, VaultProblem>;

QString service()
{
    return QStringLiteral("io.github.vouchsafe.Vouchsafe");
}

VaultProblem meaningOf(const QKeychain::Job &job)
{
    const auto what = job.error() == QKeychain::EntryNotFound ? VaultProblem::NoKey : VaultProblem::NoKeyring;
    return {what, QStringLiteral("%1: %2").arg(job.error()).arg(job.errorString())};
}

/// Starts the job, which deletes itself; `answer` is asked when it is done.
template <typename T, typename Job, typename Answer> QFuture<T> answered(Job *job, const QString &entry, Answer answer)
{
    job->setKey(entry);
    job->setInsecureFallback(false); // never a plain file (THREATS-D12)
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    auto *watcher = new QFutureWatcher<T>(job);
    QObject::connect(watcher, &QFutureWatcher<T>::canceled, job, [promise] { promise->finish(); });
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    watcher->setFuture(future);
    job->start();
    return future;
}

Key keyOf(const QKeychain::ReadPasswordJob &job, Keyring::Holds holds)
{
    if (job.error() != QKeychain::NoError)
        return std::unexpected(meaningOf(job));
    const QByteArray found = job.binaryData();
    if (holds == Keyring::Holds::Key && found.size() != keySize)
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("%1 bytes").arg(found.size())});
    auto key = std::make_shared<Secret>(Secret::ofSize(found.size()));
    std::ranges::copy(found, key->writable().begin());
    explicit_bzero(const_cast<char *>(found.constData()),
                   static_cast<size_t>(found.size())); // shared with the job: its copy is wiped too
    return key;
}

} // namespace

Keyring::Keyring(const QString &entry, Holds holds) : m_entry(entry), m_holds(holds) { }

QFuture<Key> Keyring::read()
{
    return answered<Key>(new QKeychain::ReadPasswordJob(service()), m_entry,
                         [holds = m_holds](const QKeychain::Job &done) {
                             return keyOf(static_cast<const QKeychain::ReadPasswordJob &>(done), holds);
                         });
}

QFuture<Done> Keyring::write(std::shared_ptr<const Secret> key)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(QByteArray(key->bytes().data(), static_cast<qsizetype>(key->bytes().size())));
    return answered<Done>(job, m_entry, [](const QKeychain::Job &done) -> Done {
        if (done.error() != QKeychain::NoError)
            return std::unexpected(VaultProblem{VaultProblem::NoKeyring, done.errorString()});
        return {};
    });
}

QFuture<Done> Keyring::remove()
{
    return answered<Done>(new QKeychain::DeletePasswordJob(service()), m_entry, [](const QKeychain::Job &done) -> Done {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return std::unexpected(meaningOf(done));
        return {};
    });
}

QFuture<Done> Keyring::unlock()
{
    auto *job = new QKeychain::WritePasswordJob(service()); // only a write makes it ask
    job->setBinaryData(QByteArrayLiteral("unlocked"));
    return answered<Done>(job, m_entry + QStringLiteral("-unlock"), [](const QKeychain::Job &done) -> Done {
        if (done.error() != QKeychain::NoError)
            return std::unexpected(VaultProblem{VaultProblem::NoKeyring, done.errorString()});
        return {};
    });
}
