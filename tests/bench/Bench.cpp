#include "app/cases/SealReport.h"
#include "tests/bench/Measure.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QCoreApplication>
#include <QDir>
#include <catch2/catch_test_macros.hpp>
#include <rnp/rnp.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int mebi = 1024 * 1024;
const QString tmpfs = u"/dev/shm/vouchsafe-bench-XXXXXX"_s;

/// Files of random bytes, 16 MiB each at the most, together `mebibytes`.
QStringList randomFiles(const QDir &folder, int mebibytes)
{
    QStringList paths;
    QFile random(u"/dev/urandom"_s);
    REQUIRE(random.open(QIODevice::ReadOnly));
    for (int left = mebibytes; left > 0; left -= 16) {
        const QString path = folder.filePath(u"evidence-%1.bin"_s.arg(left));
        write(path, random.read(qint64{std::min(left, 16)} * mebi));
        paths.append(path);
    }
    return paths;
}

Letter letterOf(const Mime &mime, const QStringList &paths)
{
    const auto address = Address::parse(u"ann@example.org");
    std::vector<LetterFile> files;
    for (const auto &taken : TakenFile::takeAll(paths)) { // reads and hashes them, as for a real report
        REQUIRE(taken);
        files.push_back({taken->name(), taken->type(), taken->size(), taken->sha256(),
                         [file = *taken] { return file.open(); }, [file = *taken] { return file.unchanged(); }});
    }
    return Letter(mime, Envelope::make(u"X-0000"_s, *address, address, today()), u"Subject"_s,
                  QByteArray("A line of a report.\n").repeated(200), "{}", std::move(files));
}

/// The work of the program: files to sealed message, read back.
void sealOurs(const Mime &mime, const QStringList &paths, const VerifiedKey &key, const QString &out, bool compressed)
{
    const auto sealed = sealLetter(letterOf(mime, paths), key, SealedForm::Message, out,
                                   {.overwrite = OutFile::Replace, .compressed = compressed});
    REQUIRE(sealed);
}

void writeInner(const Mime &mime, const QStringList &paths, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(letterOf(mime, paths).write([&](QByteArray &&piece) { return file.write(piece) == piece.size(); }));
}

/// librnp by itself, file to armored file.
void sealRnp(const QByteArray &certificate, const QString &in, const QString &out, bool compressed, bool aead)
{
    rnp_ffi_t ffi = nullptr;
    rnp_input_t key = nullptr;
    rnp_input_t input = nullptr;
    rnp_output_t output = nullptr;
    rnp_op_encrypt_t op = nullptr;
    rnp_identifier_iterator_t walk = nullptr;
    const char *id = nullptr;
    rnp_key_handle_t handle = nullptr;
    REQUIRE(rnp_ffi_create(&ffi, "GPG", "GPG") == 0);
    REQUIRE(rnp_input_from_memory(&key, reinterpret_cast<const uint8_t *>(certificate.constData()),
                                  static_cast<size_t>(certificate.size()), false)
            == 0);
    REQUIRE(rnp_import_keys(ffi, key, RNP_LOAD_SAVE_PUBLIC_KEYS, nullptr) == 0);
    REQUIRE(rnp_identifier_iterator_create(ffi, &walk, "fingerprint") == 0);
    REQUIRE(rnp_identifier_iterator_next(walk, &id) == 0);
    REQUIRE(rnp_locate_key(ffi, "fingerprint", id, &handle) == 0);
    REQUIRE(rnp_input_from_path(&input, qPrintable(in)) == 0);
    REQUIRE(rnp_output_to_file(&output, qPrintable(out), RNP_OUTPUT_FILE_OVERWRITE) == 0);
    REQUIRE(rnp_op_encrypt_create(&op, ffi, input, output) == 0);
    REQUIRE(rnp_op_encrypt_add_recipient(op, handle) == 0);
    rnp_op_encrypt_set_armor(op, true);
    rnp_op_encrypt_set_cipher(op, "AES256");
    rnp_op_encrypt_set_aead(op, aead ? "OCB" : "None");
    rnp_op_encrypt_set_compression(op, compressed ? "ZLIB" : "Uncompressed", compressed ? 6 : 0);
    REQUIRE(rnp_op_encrypt_execute(op) == 0);
    rnp_op_encrypt_destroy(op);
    rnp_output_finish(output);
    rnp_output_destroy(output);
    rnp_input_destroy(input);
    rnp_input_destroy(key);
    rnp_key_handle_destroy(handle);
    rnp_identifier_iterator_destroy(walk);
    rnp_ffi_destroy(ffi);
}

struct Figures {
    double ours;
    double gpg;
    double rnp;
    double size; ///< ours to gpg's
};

Figures compare(const GpgHome &home, const QString &fingerprint, int mebibytes, bool compressed)
{
    const Mime mime;
    const QTemporaryDir folder(tmpfs);
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    const QStringList paths = randomFiles(QDir(folder.path()), mebibytes);
    const QString inner = folder.filePath(u"inner.eml"_s);
    const QString ours = folder.filePath(u"ours.eml"_s);
    const QString theirs = folder.filePath(u"gpg.asc"_s);
    writeInner(mime, paths, inner);

    QStringList gpg{u"-e"_s, u"-a"_s, u"-r"_s, fingerprint, u"-o"_s, theirs};
    if (!compressed)
        gpg << u"--compress-algo"_s << u"none"_s;
    gpg << inner;
    Figures figures{};
    figures.gpg = median([&] { REQUIRE(home.gpg(gpg).status == 0); });
    figures.ours = median([&] { sealOurs(mime, paths, key, ours, compressed); });
    figures.rnp = median([&] {
        sealRnp(home.publicKey(fingerprint), inner, folder.filePath(u"rnp.asc"_s), compressed, key.announcesAead());
    });
    figures.size = static_cast<double>(QFileInfo(ours).size()) / static_cast<double>(QFileInfo(theirs).size());
    std::printf("  %d MiB: ours %.2f s, gpg %.2f s, librnp alone %.2f s\n", mebibytes, figures.ours, figures.gpg,
                figures.rnp);
    return figures;
}

QString memoryOf(int mebibytes)
{
    const auto child =
        run(QCoreApplication::applicationFilePath(), {u"memory"_s}, {}, {u"VOUCHSAFE_BENCH_MIB=%1"_s.arg(mebibytes)});
    return QString::fromUtf8(child.out).section(u"extra="_s, 1).section(u' ', 0, 0);
}

} // namespace

TEST_CASE("memory", "[.]")
{
    const int mebibytes = qEnvironmentVariableIntValue("VOUCHSAFE_BENCH_MIB");
    const QTemporaryDir folder(tmpfs);
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Bench"_s);
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    QStringList paths;
    for (int i = 0; i < mebibytes; i += 1024) { // one big sparse file a GiB: nothing but its size matters here
        paths.append(folder.filePath(u"big-%1.bin"_s.arg(i)));
        QFile big(paths.constLast());
        REQUIRE(big.open(QIODevice::WriteOnly));
        REQUIRE(big.resize(qint64{std::min(mebibytes - i, 1024)} * mebi));
    }
    const Mime mime;
    const double before = peakMemory();
    sealOurs(mime, paths, key, folder.filePath(u"out.eml"_s), true);
    std::printf("extra=%.1f \n", peakMemory() - before);
}

TEST_CASE("the table of docs/performance.md", "[bench]")
{
    const GpgHome home;
    const QString plain = home.makeKey(u"Bench"_s);
    const QString aead =
        home.makeKey(u"Bench AEAD"_s, {}, u"0"_s, u"ed25519 cv25519"_s, {u"--compliance"_s, u"gnupg"_s});
    REQUIRE(verified(home.publicKey(aead)).announcesAead());
    REQUIRE_FALSE(verified(home.publicKey(plain)).announcesAead());

    const Figures usual = compare(home, plain, 48, true);
    const Figures big = compare(home, plain, 256, false);
    const Figures ocb = compare(home, aead, 256, false);
    const auto share = [](const Figures &f) { return (f.ours - f.rnp) / f.ours; };

    std::printf("\n| %-66s | %-11s | %-5s | ok  |\n|---|---|---|---|\n", "what", "figure", "limit");
    row(u"48 MiB, compressed: time against gpg -e -a"_s, usual.ours / usual.gpg, 1.15, u"x"_s);
    row(u"48 MiB, compressed: size against gpg -e -a"_s, usual.size, 1.05, u"x"_s);
    row(u"256 MiB, not compressed: time against gpg --compress-algo none"_s, big.ours / big.gpg, 2.3, u"x"_s);
    row(u"256 MiB, not compressed, AEAD key: time against gpg"_s, ocb.ours / ocb.gpg, 1.0, u"x"_s);
    row(u"48 MiB: our own share beside librnp's"_s, share(usual), 0.15, {});
    row(u"256 MiB, not compressed: our own share beside librnp's"_s, share(big), 0.15, {});
    row(u"256 MiB, not compressed, AEAD key: our own share"_s, share(ocb), 0.15, {});
    row(u"48 MiB: extra memory"_s, memoryOf(48).toDouble(), 32, u"MiB"_s);
    row(u"1 GiB: extra memory"_s, memoryOf(1024).toDouble(), 32, u"MiB"_s);
}
