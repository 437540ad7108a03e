#include "app/vault/Vault.h"
#include "crypto/Crypto.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

// A program for the fault tests: does one thing to the vault in DIR after the other and says on stdout what it has been
// promised. They kill it, or let the disk fail, at any system call of it. Usage: vault-victim DIR WHAT [CASE]

using namespace Qt::StringLiterals;

namespace {

/// One line, at once and whole.
void say(const char *word, qint64 number)
{
    const QByteArray line = QByteArray(word) + ' ' + QByteArray::number(number) + '\n';
    std::ignore = ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

template <typename T> bool fine(const std::expected<T, VaultProblem> &answer)
{
    if (!answer) {
        say("problem", answer.error().what);
        std::fprintf(stderr, "%s\n", qPrintable(answer.error().detail));
    }
    return answer.has_value();
}

QByteArray piece(int number)
{
    return QByteArray(300'000, static_cast<char>('a' + number % 26));
}

void save(CaseFile &file, int from, int count, unsigned pause)
{
    for (int n = from; n < from + count; ++n) {
        say("saving", n);
        // in several fields, so that one state from two saves would show
        if (fine(file.save({{u"a"_s, QByteArray::number(n)}, {u"b"_s, QByteArray(9'000, 'x') + QByteArray::number(n)}},
                           {u"c"_s})))
            say("saved", n);
        usleep(pause);
    }
}

int act(const QString &folder, const QByteArray &what, const QString &id)
{
    auto vault = Vault::open(QDir(folder), Secret::take(QByteArray(32, 'k')));
    if (!fine(vault))
        return 1;
    if (what == "create") {
        const auto made = vault->create();
        if (fine(made))
            say("created", 0);
        return made ? 0 : 1;
    }
    if (what == "remove") {
        if (fine(vault->remove(id)))
            say("removed", 0);
        return 0;
    }
    if (what == "remove-forget") {
        if (fine(vault->remove(id)))
            say("removed", 0);
        vault->forgetRemoved();
        return 0;
    }
    if (what == "export") {
        if (fine(vault->exportCase(id, QDir(folder).filePath(u"exported"_s), Secret::take("word"),
                                   {.memory = 8 * 1024 * 1024, .passes = 1})))
            say("exported", 0);
        return 0;
    }
    auto file = vault->openCase(id);
    if (!fine(file))
        return 1;
    const auto before = file->fields();
    const int last = before && before->contains(u"a"_s) ? before->at(u"a"_s).toInt() : 0;
    if (what == "save")
        save(*file, last + 1, 2, 0);
    if (what == "save-on")
        save(*file, last + 1, 1'000'000, 2000);
    if (what == "keep" && fine(vault->keepLastGood(id, *file)))
        say("kept", 0);
    if (what == "attach") {
        const auto files = file->attachments();
        QByteArray bytes = piece(files ? static_cast<int>(files->size()) : 0);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        if (const auto added = file->attach(u"f"_s, u"t"_s, buffer); fine(added))
            say("attached", added->id);
    }
    if (what == "detach") {
        const auto files = file->attachments();
        if (files && !files->empty() && fine(file->detach(files->front().id)))
            say("detached", files->front().id);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto crypto = Crypto::start();
    if (!crypto || argc < 3)
        return 2;
    say("started", 0);
    return act(QString::fromLocal8Bit(argv[1]), argv[2], argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
}
