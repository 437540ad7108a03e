#include "tests/app/mail/FakeMailApps.h"

#include <QDeadlineTimer>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

void FakeMailApps::add(const QString &name, const QByteArray &then) const
{
    const QString program = path(name);
    write(program, R"sh(#!/bin/sh
cat /proc/$$/environ > "$0.environ"
for fd in /proc/$$/fd/*; do echo "${fd##*/} $(readlink "$fd")"; done > "$0.open"
echo $$ > "$0.process"
printf '%s\0' "$@" > "$0.part"
mv "$0.part" "$0.arguments"
)sh" + then + '\n');
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

FoundMailApp FakeMailApps::app(MailApp app) const
{
    const auto found = findMailApps(places());
    const auto at = std::ranges::find(found, app, &FoundMailApp::app);
    REQUIRE(at != found.end());
    return *at;
}

void FakeMailApps::waitFor(const QString &name) const
{
    const QDeadlineTimer limit(std::chrono::minutes(1));
    while (!QFile::exists(path(name) + u".arguments"_s) && !limit.hasExpired())
        QThread::msleep(5);
    REQUIRE(QFile::exists(path(name) + u".arguments"_s));
}

QStringList FakeMailApps::argumentsOf(const QString &name) const
{
    waitFor(name);
    QByteArrayList arguments = contents(path(name) + u".arguments"_s).split('\0');
    arguments.removeLast();
    QStringList all;
    for (const QByteArray &each : std::as_const(arguments))
        all += QString::fromUtf8(each);
    return all;
}

QByteArrayList FakeMailApps::environmentOf(const QString &name) const
{
    waitFor(name);
    return contents(path(name) + u".environ"_s).split('\0');
}

QByteArrayList FakeMailApps::openFilesOf(const QString &name) const
{
    waitFor(name);
    return contents(path(name) + u".open"_s).split('\n');
}

int FakeMailApps::processOf(const QString &name) const
{
    waitFor(name);
    return contents(path(name) + u".process"_s).trimmed().toInt();
}

QStringList hostileFolderNames()
{
    return {u"Downloads"_s,
            u"it's"_s,
            u"a',attachment='file:"_s,
            u"one, two,three"_s,
            u"a=b&c=d?e#f"_s,
            u"100% %27 %2C %0A"_s,
            u"\"quoted\" `id` $(id) ${HOME} ;id|id>x"_s,
            u"--help"_s,
            u"-compose"_s,
            u"ann@example.org"_s,
            u"back\\slash"_s,
            u"[a] {b} (c) *?!"_s,
            u"~ann"_s,
            u" leading and trailing "_s,
            u"Загрузки"_s,
            u"下载"_s,
            u"تنزيلات"_s,
            u"right\u202Eto left"_s,
            u"line\u2028separator\u200B"_s,
            u"🦊🔒"_s,
            u"cafe\u0301"_s};
}

SealedReport sealedNoise(const QString &path, SealedForm form, qsizetype size)
{
    const QByteArray bytes = noise(size);
    write(path, bytes);
    return {form, path, envelope(form == SealedForm::Message), size, {}, Digest::sha256(bytes)};
}
