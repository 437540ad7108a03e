#include "tests/app/vault/Faults.h"

#include <QCoreApplication>
#include <QProcess>

namespace {

/// The most memory that this process has held so far (VmHWM), in KiB.
qint64 peakMemory()
{
    const QByteArray status = contents(u"/proc/self/status"_s);
    const qsizetype line = status.indexOf("VmHWM:");
    REQUIRE(line >= 0);
    return status.mid(line + 6, 20).simplified().split(' ').at(0).toLongLong();
}

/// As many bytes as one likes, each 8 of them another number.
class Counting final : public QIODevice {
public:
    explicit Counting(qint64 size) : m_size(size) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 n = std::min(most, m_size - m_given) / 8 * 8;
        for (qint64 i = 0; i < n; i += 8) {
            const qint64 number = m_given + i;
            std::copy_n(reinterpret_cast<const char *>(&number), 8, data + i);
        }
        m_given += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_given = 0;
};

} // namespace

TEST_CASE("big files", "[.]") // run by the next one
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    std::ignore = attach(file, u"warm"_s, noise(5'000'000)); // what is held for good is held now
    const qint64 before = peakMemory();
    constexpr qint64 gibi = qint64{1} << 30;
    qint64 last = 0;
    std::vector<Attachment> files;
    for (int i = 0; i < 2; ++i) {
        Counting device(gibi);
        files.push_back(got(file.attach(u"big"_s, u"t"_s, device, [&](qint64 bytes) { last = bytes; })));
        CHECK(last == gibi);
    }
    std::ignore = attach(file, u"small"_s, noise(300'000));
    CHECK(QFileInfo(shelf.caseFile(id)).size() > 2 * gibi);
    CHECK(got(file.attachments()).at(1).size == gibi);
    const auto device = file.read(files[1].id);
    QByteArray piece;
    Hasher hasher;
    while (!(piece = device->read(1 << 20)).isEmpty())
        hasher.add(piece);
    CHECK(hasher.finish() == files[1].sha256);
    got(file.check());
    std::printf("1 GiB twice: %lld KiB more\n", static_cast<long long>(peakMemory() - before));
    CHECK(peakMemory() - before < 64 * 1024);

    Counting tooBig(gibi + 8);
    CHECK(problemOf(file.attach(u"big"_s, u"t"_s, tooBig)) == VaultProblem::TooBig);
    const QString path = shelf.folder.filePath(u"sparse"_s);
    QFile sparse(path);
    REQUIRE(sparse.open(QIODevice::ReadWrite));
    REQUIRE(sparse.resize(4 * gibi + 100'000'000)); // past 2^32
    CHECK(problemOf(file.attach(u"big"_s, u"t"_s, sparse)) == VaultProblem::TooBig);
}

TEST_CASE("files of 1 GiB go in and out without filling the memory, in a case past 2 GiB", "[vault][slow]")
{ // THREATS-D11
    // a process of its own, in which AddressSanitizer does not keep 256 MiB of what was freed
    const Finished finished = ::run(QCoreApplication::applicationFilePath(), {u"big files"_s}, {},
                                    {u"ASAN_OPTIONS=quarantine_size_mb=1:detect_leaks=0"_s}, std::chrono::minutes(15));
    INFO(finished.out.toStdString());
    CHECK(finished.status == 0);
}

TEST_CASE("of two processes on one case one writes, and its lock dies with it", "[vault]") // THREATS-D4
{
    const Patient patient;
    const QString program = QStringLiteral(VOUCHSAFE_BINARY_DIR "/tests/app/vault/vault-victim");
    QProcess first;
    first.start(program, {patient.shelf().path(), u"save-on"_s, patient.id()});
    REQUIRE(first.waitForStarted());
    QByteArray out;
    while (out.count("saved ") < 20) {
        REQUIRE(first.waitForReadyRead());
        out += first.readAllStandardOutput();
    }
    for (int i = 0; i < 3; ++i) { // while the first one goes on
        const Said said = Said::parse(
            ::run(program, {patient.shelf().path(), u"save"_s, patient.id()}, {}, {u"ASAN_OPTIONS=detect_leaks=0"_s})
                .out);
        CHECK(said.problems == std::vector<int>(2, VaultProblem::OpenElsewhere));
        CHECK(said.saved == 0);
    }
    {
        Vault vault = patient.shelf().open();
        const CaseFile file = got(vault.openCase(patient.id()));
        CHECK(file.access() == CaseFile::ReadOnly);
        for (int i = 0; i < 20; ++i) { // one state of it, not a bit of two
            const CaseFields fields = got(file.fields());
            CHECK((fields.at(u"b"_s) == QByteArray(9'000, 'x') + fields.at(u"a"_s)));
        }
    }
    first.kill(); // SIGKILL: nobody tidies up
    first.waitForFinished();
    out += first.readAllStandardOutput();
    const Said said = Said::parse(out);
    CHECK(said.problems.empty()); // the readers did not disturb it
    patient.examine("save", said);
}
