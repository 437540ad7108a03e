#include "tests/app/vault/Faults.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <set>

// A power cut keeps of what was not flushed yet any part: the writes of a save are recorded with strace, and every
// state that a disk could be left in is built from them and opened (THREATS-D2).

namespace {

struct Op {
    enum Kind { Create, Unlink, Write, Truncate, SyncFile, SyncFolder, Begins, Acknowledged } kind;
    QString name = {};
    int inode = 0;
    qint64 number = 0; ///< offset, size, or which save
    QByteArray data = {};
};

/// What was done to the case's file and its journal, from strace's words (-y -xx). `options` are strace's own.
std::vector<Op> record(const Patient &patient, const QStringList &options = {})
{
    patient.renew();
    const QByteArray trace = patient.trace("save", u"openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink"_s,
                                           options + QStringList{u"-y"_s, u"-xx"_s, u"-s"_s, u"100000"_s});
    static const QRegularExpression call(
        uR"re((openat|pwrite64|write|fsync|fdatasync|ftruncate|unlink)\((.*)\) += (\d+))re"_s);
    static const QRegularExpression onFile(
        uR"re(^(?:\d+)<((?:[^>\\]|\\x..)*)>(?:, (?:"([^"]*)", (\d+)(?:, (\d+))?|(\d+)))?)re"_s);
    static const QRegularExpression quoted(uR"re("((?:\\x..)*)")re"_s);
    const auto plain = [](QString hex) { return QByteArray::fromHex(hex.remove(u"\\x"_s).toLatin1()); };
    const auto named = [&](const QByteArray &path) {
        return path.startsWith(patient.shelf().caseFile(patient.id()).toUtf8())
            ? QString::fromUtf8(path).section(u'/', -1)
            : QString();
    };
    std::vector<Op> ops;
    std::map<QString, int> inodes{{patient.id() + u".case"_s, 1}};
    int next = 2;
    for (const QByteArray &line : trace.split('\n')) {
        const auto match = call.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        const QString what = match.captured(1);
        const QString arguments = match.captured(2);
        if (what == u"openat" || what == u"unlink") {
            const QString name = named(plain(quoted.match(arguments).captured(1)));
            if (name.isEmpty() || (what == u"openat" && (!arguments.contains(u"O_CREAT"_s) || inodes.contains(name))))
                continue;
            if (what == u"unlink") {
                ops.push_back({Op::Unlink, name});
                inodes.erase(name);
            } else {
                inodes[name] = next;
                ops.push_back({Op::Create, name, next++});
            }
            continue;
        }
        const auto file = onFile.match(arguments);
        QString target = file.captured(1);
        const QByteArray path = target.contains(u"\\x"_s) ? plain(target) : target.toUtf8();
        const QByteArray data = plain(file.captured(2));
        if (what == u"write" && (data.startsWith("saving ") || data.startsWith("saved "))) {
            const bool begins = data.startsWith("saving ");
            ops.push_back({begins ? Op::Begins : Op::Acknowledged, {}, 0, data.simplified().split(' ').at(1).toInt()});
        } else if (const QString name = named(path); inodes.contains(name)) {
            const int inode = inodes.at(name);
            if (what == u"pwrite64")
                ops.push_back({Op::Write, name, inode, file.captured(4).toLongLong(), data});
            else if (what == u"ftruncate")
                ops.push_back({Op::Truncate, name, inode, file.captured(5).toLongLong()});
            else
                ops.push_back({Op::SyncFile, name, inode});
        } else if (path.endsWith("/cases"))
            ops.push_back({Op::SyncFolder});
    }
    return ops;
}

/// The disk after a power cut before `end`: what was flushed, and of the rest what `keeps` says.
struct Disk {
    std::map<int, QByteArray> inodes;
    std::map<QString, int> names;
    int acknowledged = 1;
    int begun = 1;

    Disk(const std::vector<Op> &ops, size_t end, const QByteArray &first, const QString &name,
         const std::function<int(size_t)> &keeps) // how many bytes of a write, 0 for nothing
        : inodes{{1, first}}, names{{name, 1}}
    {
        size_t flushedNames = 0; // up to here the folder is on the disk; behind it a part of what was done
        std::map<int, size_t> flushed;
        for (size_t i = 0; i < end; ++i) {
            if (ops[i].kind == Op::SyncFolder)
                flushedNames = i;
            if (ops[i].kind == Op::SyncFile)
                flushed[ops[i].inode] = i;
        }
        bool namesGoOn = true;
        for (size_t i = 0; i < end; ++i) {
            const Op &op = ops[i];
            if (op.kind == Op::Begins)
                begun = static_cast<int>(op.number);
            if (op.kind == Op::Acknowledged)
                acknowledged = static_cast<int>(op.number);
            if (op.kind == Op::Create || op.kind == Op::Unlink) {
                inodes.try_emplace(op.inode);
                namesGoOn = namesGoOn && (i < flushedNames || keeps(i) > 0);
                if (namesGoOn && op.kind == Op::Create)
                    names[op.name] = op.inode;
                if (namesGoOn && op.kind == Op::Unlink)
                    names.erase(op.name);
            }
            if (op.kind != Op::Write && op.kind != Op::Truncate)
                continue;
            QByteArray &bytes = inodes[op.inode];
            const bool safe = flushed.contains(op.inode) && i < flushed.at(op.inode);
            const int most = safe ? 1 << 30 : keeps(i);
            if (op.kind == Op::Truncate && most > 0)
                bytes.resize(op.number, '\0');
            if (op.kind == Op::Write && most > 0) {
                const QByteArray part = op.data.first(std::min<qsizetype>(most, op.data.size()));
                if (bytes.size() < op.number + part.size())
                    bytes.resize(op.number + part.size(), '\0');
                bytes.replace(op.number, part.size(), part);
            }
        }
    }
};

struct Found {
    int states = 0;
    int bad = 0;
};

Found cutPower(const Patient &patient, const std::vector<Op> &ops, int subsets)
{
    const Shelf other;
    Vault vault = other.open();
    const CaseId id = patient.id();
    patient.renew();
    const QByteArray first = contents(patient.shelf().caseFile(id));
    QRandomGenerator random(11);
    std::set<QByteArray> seen;
    Found found;
    const auto attempt = [&](size_t end, const std::function<int(size_t)> &keeps) {
        const Disk disk(ops, end, first, id + u".case"_s, keeps);
        Hasher hasher;
        for (const auto &[name, inode] : disk.names)
            hasher.add(name.toUtf8() + disk.inodes.at(inode));
        if (!seen.insert((hasher.finish().hex() + QString::number(disk.acknowledged)).toLatin1()).second)
            return; // this one was there
        QFile::remove(other.caseFile(id) + u"-journal"_s);
        for (const auto &[name, inode] : disk.names)
            write(other.path(u"cases/"_s + name), disk.inodes.at(inode));
        ++found.states;
        const auto file = vault.openCase(id);
        const auto fields = file ? file->fields() : std::unexpected(file.error());
        const int a = fields && fields->contains(u"a"_s) ? fields->at(u"a"_s).toInt() : -1;
        const bool good = a >= disk.acknowledged && a <= disk.begun
            && fields->at(u"b"_s) == QByteArray(9'000, 'x') + QByteArray::number(a) && file->check().has_value();
        found.bad += good ? 0 : 1;
    };
    constexpr int all = 1 << 30;
    for (size_t end = 0; end <= ops.size(); ++end) {
        attempt(end, [](size_t) { return all; });
        attempt(end, [](size_t) { return 0; });
    }
    for (int tries = 0; found.states < subsets && tries < 20 * subsets; ++tries) {
        const auto end = static_cast<size_t>(random.bounded(static_cast<int>(ops.size()) + 1));
        const int share = 1 + random.bounded(9);
        attempt(end, [&](size_t) {
            const int torn = random.bounded(8) == 0 ? 512 * random.bounded(8) : all; // a disk writes sectors
            return random.bounded(10) < share ? torn : 0;
        });
    }
    return found;
}

void powerCuts(int subsets)
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    const Patient patient;
    const std::vector<Op> ops = record(patient);
    REQUIRE(std::ranges::count(ops, Op::Acknowledged, &Op::kind) == 2);
    REQUIRE(std::ranges::count(ops, Op::SyncFile, &Op::kind) >= 6);
    REQUIRE(std::ranges::count(ops, Op::SyncFolder, &Op::kind) >= 4);
    REQUIRE(std::ranges::count(ops, Op::Unlink, &Op::kind) == 2);
    const Found found = cutPower(patient, ops, subsets);
    std::printf("%zu operations, %d states, %d bad\n", ops.size(), found.states, found.bad);
    CHECK(found.states >= subsets * 9 / 10);
    CHECK(found.bad == 0);
}

} // namespace

TEST_CASE("a power cut at any moment of a save leaves all that was acknowledged", "[vault][power]") // THREATS-D2
{
    powerCuts(200);
}

TEST_CASE("5,000 states after a power cut leave all that was acknowledged", "[vault][power][slow]") // THREATS-D2
{
    powerCuts(5000);
}

TEST_CASE("under libeatmydata, which flushes nothing, a power cut loses what was acknowledged", "[vault][power]")
{ // the control of the two above
    if (!have(u"strace"_s) || !have(u"eatmydata"_s))
        SKIP("no strace or no libeatmydata here");
    const Patient patient;
    const std::vector<Op> ops = record(patient,
                                       {u"-E"_s, u"LD_PRELOAD=libeatmydata.so"_s, u"-E"_s, // ASan wants to be the first
                                        u"ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0"_s});
    REQUIRE(std::ranges::count(ops, Op::Acknowledged, &Op::kind) == 2);
    REQUIRE(std::ranges::count(ops, Op::Unlink, &Op::kind) == 2);
    REQUIRE(std::ranges::count(ops, Op::SyncFile, &Op::kind) == 0);
    REQUIRE(std::ranges::count(ops, Op::SyncFolder, &Op::kind) == 0);
    const Found found = cutPower(patient, ops, 200);
    std::printf("without flushing: %zu operations, %d states, %d bad\n", ops.size(), found.states, found.bad);
    CHECK(found.bad > 0);
}
