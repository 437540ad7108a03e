#include "app/evidence/TakenFile.h"

#include "tests/support/Process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the file at `path`; -1 when nothing. It must be known within two seconds.
int problemOf(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    alarm(20); // ends the test program, should it wait for ever
    const auto taken = TakenFile::take(path);
    alarm(0);
    INFO(path.toStdString());
    CHECK(timer.elapsed() < 2000);
    return taken ? -1 : static_cast<int>(taken.error().what);
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

} // namespace

TEST_CASE("a file is taken in with its name, type, size and hash, and read as it is", "[evidence]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"снимок 🦊.png"_s);
    const QByteArray bytes = "\x89PNG\r\n\x1a\n" + QByteArray("0123456789").repeated(100'000);
    write(path, bytes);
    const auto taken = TakenFile::take(path);
    REQUIRE(taken);
    CHECK(taken->name() == u"снимок 🦊.png");
    CHECK(taken->type() == u"image/png");
    CHECK(taken->size() == bytes.size());
    CHECK(taken->sha256() == Digest::sha256(bytes));
    for (int i = 0; i < 2; ++i) { // one reader after the other
        const auto device = taken->open();
        REQUIRE(device);
        CHECK((device->readAll() == bytes));
    }
    const TakenFile copy = *taken;
    CHECK((copy.open()->readAll() == bytes));
}

TEST_CASE("the type follows from the name and the content, and is plain bytes when neither tells", "[evidence]")
{
    const QTemporaryDir folder;
    const auto typeOf = [&](const QString &name, const QByteArray &bytes) {
        write(folder.filePath(name), bytes);
        const auto taken = TakenFile::take(folder.filePath(name));
        REQUIRE(taken);
        return taken->type().toStdString();
    };
    CHECK(typeOf(u"a.log"_s, "hello\n").starts_with("text/"));
    CHECK(typeOf(u"shot"_s, "\x89PNG\r\n\x1a\n") == "image/png");
    CHECK(typeOf(u"blob"_s, QByteArray("\x01\x02\xff\xfe\x00\x9f", 6)) == "application/octet-stream");
    CHECK(typeOf(u"empty"_s, {}).starts_with("application/"));
}

TEST_CASE("a symlink to a file is followed, and the name is the one that the person chose", "[evidence]") // THREATS-A2
{
    const QTemporaryDir folder;
    write(folder.filePath(u"target.txt"_s), "text");
    REQUIRE(QFile::link(u"target.txt"_s, folder.filePath(u"link.txt"_s)));
    const auto taken = TakenFile::take(folder.filePath(u"link.txt"_s));
    REQUIRE(taken);
    CHECK(taken->name() == u"link.txt");
    CHECK(taken->open()->readAll() == "text");
}

TEST_CASE("whatever is no file is told at once, and nobody waits for it", "[evidence][hostile]") // THREATS-A2
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    CHECK(problemOf(at(u"none"_s)) == EvidenceProblem::Missing);
    CHECK(problemOf(u""_s) == EvidenceProblem::Missing);
    write(at(u"file"_s), "x");
    CHECK(problemOf(at(u"file/below"_s)) == EvidenceProblem::Missing);
    REQUIRE(QFile::link(u"nowhere"_s, at(u"dangling"_s)));
    CHECK(problemOf(at(u"dangling"_s)) == EvidenceProblem::Missing);
    REQUIRE(QFile::link(u"loop"_s, at(u"loop"_s)));
    CHECK(problemOf(at(u"loop"_s)) == EvidenceProblem::Missing);

    CHECK(problemOf(folder.path()) == EvidenceProblem::NotAFile);
    REQUIRE(mkfifo(encoded(at(u"fifo"_s)).constData(), 0600) == 0);
    CHECK(problemOf(at(u"fifo"_s)) == EvidenceProblem::NotAFile);
    REQUIRE(QFile::link(u"fifo"_s, at(u"to-fifo"_s)));
    CHECK(problemOf(at(u"to-fifo"_s)) == EvidenceProblem::NotAFile);
    for (const QString &device :
         {u"/dev/zero"_s, u"/dev/null"_s, u"/dev/full"_s, u"/dev/random"_s, u"/dev/tty"_s, u"/dev/stdin"_s}) {
        const int problem = problemOf(device);
        CHECK((problem == EvidenceProblem::NotAFile || device == u"/dev/stdin" || device == u"/dev/tty"));
    }
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray socketPath = encoded(at(u"socket"_s));
    REQUIRE(static_cast<size_t>(socketPath.size()) < sizeof address.sun_path);
    std::ranges::copy(socketPath, address.sun_path);
    REQUIRE(bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    CHECK(problemOf(at(u"socket"_s)) == EvidenceProblem::NotAFile);
    close(listener);

    CHECK(problemOf(u"/proc/self/status"_s) == EvidenceProblem::Changing); // says it is empty, and is not
    CHECK(problemOf(u"/proc/self/mem"_s) != -1);
    CHECK(problemOf(u"/"_s + u"x"_s.repeated(5000)) == EvidenceProblem::Unreadable);
    if (geteuid() != 0) {
        write(at(u"locked"_s), "x");
        REQUIRE(QFile::setPermissions(at(u"locked"_s), {}));
        CHECK(problemOf(at(u"locked"_s)) == EvidenceProblem::Unreadable);
    }
}

TEST_CASE("an address is no path: nothing is fetched, and nothing of the program's own is read",
          "[evidence][hostile]") // THREATS-A4
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a"_s), "x");
    for (const QString &address :
         {u"file://"_s + folder.filePath(u"a"_s), u"https://example.org/a.png"_s, u"data:text/plain,secret"_s,
          u":/evidence/secret-rules.json"_s, u"qrc:/evidence/secret-rules.json"_s, u"smb://server/share"_s})
        CHECK(problemOf(address) == EvidenceProblem::Missing);
}

TEST_CASE("a file over 1 GiB is told before it is read, and one of 0 bytes is a file", "[evidence]") // THREATS-A2
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"big"_s);
    for (const qint64 size : {TakenFile::largest + 1, qint64{2} << 30, qint64{1} << 42}) {
        write(path, {});
        if (truncate(encoded(path).constData(), size) == 0) // sparse
            CHECK(problemOf(path) == EvidenceProblem::TooBig);
    }
    write(path, {});
    const auto taken = TakenFile::take(path);
    REQUIRE(taken);
    CHECK(taken->size() == 0);
    CHECK(taken->sha256() == Digest::sha256({}));
}

TEST_CASE("a file that is being written is not taken half", "[evidence]") // THREATS-A1
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    write(path, {});
    REQUIRE(truncate(encoded(path).constData(), 100 * 1024 * 1024) == 0);
    qint64 step = 0;
    SECTION("it grows")
    {
        step = 1;
    }
    SECTION("it shrinks")
    {
        step = -1000;
    }
    SECTION("it is written over in its place")
    {
        step = 0;
    }
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        QFile file(path);
        const bool open = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        for (qint64 size = 100 * 1024 * 1024; open && !stop; size += step)
            (void)!(step == 0 ? file.seek(0) && file.write("x") == 1 : file.resize(size));
    });
    const int problem = problemOf(path);
    stop = true;
    writer.join();
    CHECK(problem == EvidenceProblem::Changing);
}

TEST_CASE("the file that was taken is read, whatever its path has come to mean", "[evidence]") // THREATS-A1
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    write(path, "as it was");
    const auto taken = TakenFile::take(path);
    REQUIRE(taken);
    SECTION("removed")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("replaced by another file")
    {
        write(folder.filePath(u"other"_s), "another");
        REQUIRE(rename(encoded(folder.filePath(u"other"_s)).constData(), encoded(path).constData()) == 0);
    }
    SECTION("replaced by a symlink to a secret")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::link(u"/etc/passwd"_s, path));
    }
    CHECK(taken->open()->readAll() == "as it was");
}

TEST_CASE("a thousand files that were taken and let go leave no open file behind", "[evidence]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a"_s), "a");
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
    REQUIRE(TakenFile::take(folder.filePath(u"a"_s))); // opens Qt's list of file types, once
    const auto before = openFiles();
    for (int i = 0; i < 1000; ++i) {
        const auto taken = TakenFile::take(folder.filePath(u"a"_s));
        REQUIRE(taken);
        REQUIRE(taken->open());
        REQUIRE_FALSE(TakenFile::take(folder.path()));
    }
    CHECK(openFiles() == before);
}

TEST_CASE("several files are taken in at once, each with its own verdict, in their order", "[evidence]")
{
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 100; ++i) {
        paths.append(folder.filePath(QString::number(i)));
        if (i % 3 != 0)
            write(paths.last(), QByteArray::number(i).repeated(1000));
    }
    const auto taken = TakenFile::takeAll(paths);
    REQUIRE(taken.size() == 100);
    for (int i = 0; i < 100; ++i) {
        const auto &file = taken[static_cast<size_t>(i)];
        REQUIRE(file.has_value() == (i % 3 != 0));
        if (file)
            CHECK(file->sha256() == Digest::sha256(QByteArray::number(i).repeated(1000)));
        else
            CHECK(file.error().what == EvidenceProblem::Missing);
    }
    CHECK(TakenFile::takeAll({}).empty());
}

TEST_CASE("a file that nobody touched says so, and one that was written to, grew or shrank does not", "[evidence]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    const auto taken = [&] {
        write(path, "some words\n");
        auto file = TakenFile::take(path);
        REQUIRE(file.has_value());
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // a tick of the clock that files are stamped with
        return *file;
    };
    CHECK(taken().unchanged());
    const auto after = [&](QIODevice::OpenMode mode, const QByteArray &bytes) {
        const TakenFile file = taken();
        QFile other(path);
        REQUIRE(other.open(mode));
        REQUIRE(other.write(bytes) == bytes.size());
        other.close();
        return file.unchanged();
    };
    CHECK_FALSE(after(QIODevice::ReadWrite, "S")); // in place, of the same size
    CHECK_FALSE(after(QIODevice::Append, "more"));
    CHECK_FALSE(after(QIODevice::WriteOnly | QIODevice::Truncate, ""));
}
