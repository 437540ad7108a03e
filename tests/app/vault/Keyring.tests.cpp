#include "app/vault/Keyring.h"

#include "tests/app/vault/Shelf.h"
#include "tests/support/Await.h"

#include <QDirIterator>

TEST_CASE("where no keyring is, none gives, takes, forgets or unlocks a key, and none lies in the open",
          "[vault][door]") // THREATS-D12; with a real one: real-keyring
{
    const QTemporaryDir home;
    const QByteArray nobody = "unix:path=" + QFile::encodeName(home.filePath(u"nobody"_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", nobody);
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, QFile::encodeName(home.path()));
    Keyring keyring;
    const auto key = std::make_shared<const Secret>(Secret::take(noise(32)));
    CHECK(problemOf(await(keyring.write(key))) == VaultProblem::NoKeyring);
    CHECK(problemOf(await(keyring.read())) == VaultProblem::NoKeyring);
    CHECK(problemOf(await(keyring.unlock())) == VaultProblem::NoKeyring);
    CHECK(problemOf(await(keyring.remove())) == VaultProblem::NoKeyring);
    QDirIterator lies(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (lies.hasNext()) {
        const QByteArray bytes = contents(lies.next());
        CAPTURE(lies.fileName().toStdString());
        CHECK_FALSE(bytes.contains("vouchsafe"));
        CHECK_FALSE(bytes.contains("vault-key"));
    }
}
