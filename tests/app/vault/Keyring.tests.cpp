#include "app/vault/Keyring.h"

#include "tests/app/vault/Shelf.h"
#include "tests/support/Await.h"
#include "tests/support/Process.h"

#include <QDirIterator>

namespace {

void checkNothingLiesOpen(const QTemporaryDir &home)
{
    QDirIterator lies(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (lies.hasNext()) {
        const QByteArray bytes = contents(lies.next());
        CAPTURE(lies.fileName().toStdString());
        CHECK_FALSE(bytes.contains("vouchsafe"));
        CHECK_FALSE(bytes.contains("vault-key"));
    }
}

} // namespace

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
    checkNothingLiesOpen(home);
}

TEST_CASE("where only a wallet is left and it does not answer, no plain file takes its place", "[vault][door]")
{ // THREATS-D12
    const QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkdir(u"libraries"_s));
    write(home.filePath(u"libraries/libsecret-1.so.0"_s), "no library"); // found first, and then no other
    QStringList bare{u"LD_LIBRARY_PATH="_s + home.filePath(u"libraries"_s),
                     u"DBUS_SESSION_BUS_ADDRESS=unix:path="_s + home.filePath(u"nobody"_s),
                     u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_SESSION_VERSION=5"_s};
    for (const QString &place : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        bare.append(place + u'=' + home.path());
    for (const QString &verb : {u"keyring-begin"_s, u"keyring-unlock"_s}) { // the second writes whatever it read
        const Finished said = run(u"" VOUCHSAFE_DOOR_PROGRAM ""_s, {verb, home.filePath(u"vault"_s)}, {}, bare);
        CHECK(said.out.startsWith("problem " + QByteArray::number(VaultProblem::NoKeyring) + ' '));
    }
    checkNothingLiesOpen(home);
}
