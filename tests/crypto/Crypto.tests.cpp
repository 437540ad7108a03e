#include "crypto/Crypto.h"

#include "tests/support/Process.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the program does not start when any primitive comes from another provider than qca-ossl", "[crypto]")
{
    CHECK(checkProviders([](const char *) { return u"qca-ossl"_s; }).has_value());

    for (const QByteArray stranger : {"random", "sha1", "sha256", "hkdf(sha256)", "aes256-gcm"}) {
        for (const QString &name : {u"default"_s, u""_s, u"qca-gcrypt"_s, u"qca-ossl "_s}) {
            CAPTURE(stranger.toStdString(), name.toStdString());
            const auto checked =
                checkProviders([&](const char *primitive) { return stranger == primitive ? name : u"qca-ossl"_s; });
            REQUIRE_FALSE(checked.has_value());
            CHECK(checked.error().what == CryptoProblem::NoProvider);
            CHECK(checked.error().detail.contains(QString::fromLatin1(stranger)));
            CHECK(checked.error().detail.contains(u"\"%1\""_s.arg(name)));
        }
    }
}

TEST_CASE("all five primitives are asked for", "[crypto]")
{
    QStringList asked;
    CHECK(checkProviders([&](const char *primitive) {
              asked.append(QString::fromLatin1(primitive));
              return u"qca-ossl"_s;
          }).has_value());
    CHECK(asked == QStringList{u"random"_s, u"sha1"_s, u"sha256"_s, u"hkdf(sha256)"_s, u"aes256-gcm"_s});
}

TEST_CASE("primitives come from the system's plugins, wherever the environment points (THREATS-P4)", "[crypto][env]")
{
    // Run again by the test below, with hostile variables.
    CHECK_FALSE(qEnvironmentVariableIsSet("QCA_PLUGIN_PATH"));
    CHECK_FALSE(qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    const QStringList paths = QCoreApplication::libraryPaths();
    CHECK(paths.filter(u"hostile"_s).isEmpty());
    CHECK_FALSE(paths.contains(QCoreApplication::applicationDirPath()));
}

TEST_CASE("a plugin folder named by the environment is never read (THREATS-P4)", "[crypto]")
{
    const QTemporaryDir folder;
    const QString hostile = folder.filePath(u"hostile"_s);
    REQUIRE(QDir().mkpath(hostile + u"/crypto"_s));
    // A plugin that cannot be loaded: reading the folder at all would show in strace.
    write(hostile + u"/crypto/libqca-ossl.so"_s,
          "\x7f"
          "ELF");
    const auto again = run(QCoreApplication::applicationFilePath(), {u"[env]"_s}, {},
                           {u"QCA_PLUGIN_PATH="_s + hostile, u"QT_PLUGIN_PATH="_s + hostile});
    INFO(again.out.toStdString());
    CHECK(again.status == 0);

    if (!have(u"strace"_s))
        SKIP("needs strace");
    const auto traced =
        run(u"strace"_s, {u"-f"_s, u"-e"_s, u"trace=%file"_s, QCoreApplication::applicationFilePath(), u"[env]"_s}, {},
            {u"QCA_PLUGIN_PATH="_s + hostile, u"QT_PLUGIN_PATH="_s + hostile, u"ASAN_OPTIONS=detect_leaks=0"_s});
    INFO(traced.err.toStdString());
    CHECK(traced.status == 0);
    CHECK(traced.err.contains("libqca-ossl.so")); // the real one: the trace sees plugins
    CHECK_FALSE(traced.err.contains(hostile.toUtf8() + "/crypto"));
}
