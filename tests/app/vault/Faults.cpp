#include "tests/app/vault/Faults.h"

#include <QDirIterator>

namespace {

QString victim()
{
    return QStringLiteral(VOUCHSAFE_BINARY_DIR "/tests/app/vault/vault-victim");
}

/// LeakSanitizer cannot work under strace.
const QStringList environment{u"ASAN_OPTIONS=detect_leaks=0"_s};

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.sliced(from.size());
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        REQUIRE(QFile::copy(path, target));
    }
}

} // namespace

Said Said::parse(const QByteArray &out)
{
    Said said;
    said.all = out;
    for (const QByteArray &line : out.split('\n')) {
        const int number = line.sliced(line.indexOf(' ') + 1).toInt();
        if (line.startsWith("saving "))
            said.saving = number;
        else if (line.startsWith("saved "))
            said.saved = number;
        else if (line.startsWith("problem "))
            said.problems.push_back(number);
    }
    return said;
}

Patient::Patient()
{
    {
        Vault vault = m_shelf.open();
        auto [id, file] = got(vault.create());
        m_id = id;
        got(file.save({{u"a"_s, "1"}, {u"b"_s, QByteArray(9'000, 'x') + '1'}, {u"c"_s, "old"}}));
        attach(file, u"f"_s, QByteArray(300'000, 'a'));
        attach(file, u"f"_s, QByteArray(300'000, 'b'));
        got(vault.keepLastGood(id, file));
        got(vault.keepThing(u"thing"_s, "kept"));
        got(vault.list());
    }
    copyFolder(m_shelf.folder.filePath(u"vault"_s), m_original.filePath(u"vault"_s));
}

void Patient::renew() const
{
    REQUIRE(QDir(m_shelf.path()).removeRecursively());
    copyFolder(m_original.filePath(u"vault"_s), m_shelf.folder.filePath(u"vault"_s));
}

QStringList Patient::paths() const
{
    QStringList options{u"-P"_s, m_shelf.path(u"cases"_s),         u"-P"_s, m_shelf.path(u"things"_s),
                        u"-P"_s, m_shelf.path(u"things-journal"_s)};
    for (const auto *ending : {"case", "case-journal", "lock", "good", "good-journal", "good-new", "good-new-journal",
                               "removed", "removed-journal"})
        options << u"-P"_s << m_shelf.path(u"cases/%1.%2"_s.arg(m_id, QString::fromLatin1(ending)));
    return options;
}

Said Patient::run(const QByteArray &what, const QString &call, const QString &inject, int when) const
{
    QStringList arguments{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call};
    if (what != "create" && what != "export") // these make names that nobody knows before
        arguments << paths();
    arguments << u"-e"_s << u"inject=%1:%2:when=%3"_s.arg(call, inject).arg(when);
    arguments << victim() << m_shelf.path() << QString::fromLatin1(what) << m_id;
    return Said::parse(::run(u"strace"_s, arguments, {}, environment).out);
}

QByteArray Patient::trace(const QByteArray &what, const QString &calls, const QStringList &options) const
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"trace"_s);
    QStringList arguments{u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + calls};
    arguments << options << victim() << m_shelf.path() << QString::fromLatin1(what) << m_id;
    const Finished finished = ::run(u"strace"_s, arguments, {}, environment);
    INFO(finished.err.toStdString());
    REQUIRE(finished.status == 0);
    return contents(log);
}

int Patient::count(const QByteArray &what, const QString &call) const
{
    const bool named = what != "create" && what != "export";
    return static_cast<int>(trace(what, call, named ? paths() : QStringList()).count('\n'));
}

void Patient::examine(const QByteArray &what, const Said &said) const
{
    CAPTURE(said.all.toStdString());
    auto vault = Vault::open(QDir(m_shelf.path()), testKey());
    REQUIRE(problemOf(vault) == -1);
    CHECK(got(vault->things()).at(u"thing"_s) == "kept");
    const auto lines = got(vault->list());
    for (const CaseLine &line : lines)
        CHECK_FALSE(line.problem);
    if (what == "create")
        CHECK((lines.size() == 2 || (lines.size() == 1 && !said.has("created"))));
    else if (what.startsWith("remove"))
        CHECK((lines.empty() || (lines.size() == 1 && !said.has("removed"))));
    else
        CHECK(lines.size() == 1);
    for (const CaseLine &line : lines) {
        CaseFile file = got(vault->openCase(line.id));
        CHECK(file.access() == CaseFile::ReadWrite);
        CHECK(problemOf(file.check()) == -1);
        if (line.id != m_id)
            continue;
        const CaseFields fields = got(file.fields());
        const int a = fields.at(u"a"_s).toInt();
        CHECK((a == std::max(said.saved, 1) || a == said.saving)); // the one that was cut short may have gone through
        CHECK((fields.at(u"b"_s) == QByteArray(9'000, 'x') + fields.at(u"a"_s)));
        CHECK(fields.contains(u"c"_s) == (a == 1));
        const auto files = got(file.attachments());
        for (const Attachment &attachment : files)
            CHECK((Digest::sha256(file.read(attachment.id)->readAll()) == attachment.sha256));
        if (what == "attach")
            CHECK((files.size() == 3 || (files.size() == 2 && !said.has("attached"))));
        else if (what == "detach")
            CHECK((files.size() == 1 || (files.size() == 2 && !said.has("detached"))));
        else
            CHECK(files.size() == 2);
        got(file.save({{u"after"_s, "it can still be written"}}));
    }
    if (what == "keep") { // the last good copy is whole: the old one or the new one
        flip(m_shelf.caseFile(m_id), 50);
        const auto [fresh, rescued] = got(vault->rescue(m_id));
        CHECK(rescued.fields.at(u"a"_s) == "1");
    }
    if (what == "export") {
        const QString path = m_shelf.path(u"exported"_s);
        CHECK((QFile::exists(path) || !said.has("exported")));
        if (QFile::exists(path)) {
            const CaseId copy = got(vault->importCase(path, Secret::take("word")));
            CHECK(got(got(vault->openCase(copy)).fields()).at(u"a"_s) == "1");
        }
    }
}
