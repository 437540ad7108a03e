#include "app/mail/MailCommand.h"

#include "tests/app/mail/FakeMailApps.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString body = u"This report is locked for your security team. Please open the attached file. It may hold "
                     "details that are not public yet: please do not quote them in an open answer."_s;
const QString encodedBody = QString(body).replace(u' ', u"%20"_s).replace(u':', u"%3A"_s);

Envelope envelopeTo(const QString &address, const QString &reference = u"EXAMPLE-7F3K"_s)
{
    return Envelope::make(reference, *Address::parse(address), {}, QDateTime::currentDateTimeUtc());
}

QStringList arguments(MailApp app, const Handover &handover)
{
    return mailCommand({app, u"/usr/bin/app"_s}, handover).arguments;
}

/// What each app's command line must be, with only the file's place left open.
QStringList expected(MailApp app, const QString &encodedPath)
{
    const QString url = u"file://"_s + encodedPath;
    const QString mailto = u"mailto:security@example.org?subject=Security%20report%207F3K&body="_s + encodedBody;
    switch (app) {
    case MailApp::Thunderbird:
    case MailApp::Betterbird:
        return {u"-compose"_s,
                u"to='security@example.org',subject='Security report 7F3K',body='"_s + body + u"',attachment='"_s + url
                    + u'\''};
    case MailApp::KMail:
        return {u"--subject"_s, u"Security report 7F3K"_s, u"--body"_s, body, u"--attach"_s, url,
                u"--"_s,        u"security@example.org"_s};
    case MailApp::Claws:
        return {u"--compose"_s, mailto, u"--attach"_s, url};
    case MailApp::Evolution:
        return {mailto + u"&attach="_s + encodedPath};
    case MailApp::Desktop:
        return {url};
    }
    Q_UNREACHABLE();
}

} // namespace

TEST_CASE("each app is told exactly an address, two fixed texts and the file", "[mail][handover]") // THREATS-H1
{
    const auto handover =
        Handover::make(envelopeTo(u"security@example.org"_s), u"/home/ann/Downloads/locked-report-7f3k.eml"_s);
    REQUIRE(handover);
    for (const MailApp app : allMailApps) {
        CHECK(arguments(app, *handover) == expected(app, u"/home/ann/Downloads/locked-report-7f3k.eml"_s));
        CHECK(mailCommand({app, u"/usr/bin/app"_s}, *handover).program == u"/usr/bin/app");
    }
}

TEST_CASE("no folder changes anything in a command line but the file's place, which is spelt in plain letters",
          "[mail][handover]") // THREATS-H3
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._~/%-]+$"_s);
    QRandomGenerator random(7);
    const QString alphabet = u"'\",=&?#%;:@+ -~\\`$(){}[]<>|!*ab2C\u202E\u2028\u200B\u05D0я中é."_s;
    const auto randomFolder = [&] {
        QString folder = u"/"_s;
        for (int i = random.bounded(1, 40); i > 0; --i)
            folder += random.bounded(6) == 0 ? QChar(random.bounded(0x20, 0xD800))
                                             : alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        if (random.bounded(40) == 0)
            folder += u"\n\r\t\u0085\x7f"_s[random.bounded(5)];
        return folder;
    };
    QStringList folders;
    for (const QString &name : hostileFolderNames())
        folders += u"/home/ann/"_s + name;
    while (folders.size() < 25'000)
        folders += randomFolder();

    qsizetype taken = 0;
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + u"/locked-report-7f3k.eml.pgp"_s;
        const auto handover = Handover::make(envelopeTo(u"security@example.org"_s), path);
        if (!handover) {
            CHECK(handover.error().what == MailProblem::CannotHandOver);
            continue;
        }
        ++taken;
        const QString encoded = handover->encodedPath();
        bool sound = plain.match(encoded).hasMatch() && QUrl::fromPercentEncoding(encoded.toLatin1()) == path
            && QUrl(handover->fileUrl()).toLocalFile() == path;
        for (const MailApp app : allMailApps)
            sound = sound && arguments(app, *handover) == expected(app, encoded);
        if (!sound)
            FAIL_CHECK(path.toStdString());
    }
    CHECK(taken > 20'000);
}

TEST_CASE("nothing that is longest or strangest makes a URI of 1,800 bytes", "[mail][handover]") // THREATS-H2
{
    const QString address = u"a"_s + u"+"_s.repeated(63) + u'@' + (u"b"_s.repeated(62) + u'.').repeated(3).chopped(1);
    const QString reference = u"A"_s.repeated(32);
    qsizetype longest = 0;
    bool refused = false;
    for (int size = 1; size < 1200; ++size) {
        const QString path = u"/"_s + u"'"_s.repeated(size) + u"/locked-report-7f3k.eml.pgp"_s;
        const auto handover = Handover::make(envelopeTo(address, reference), path);
        refused = refused || !handover;
        if (!handover)
            continue;
        for (const MailApp app : allMailApps) {
            for (const QString &argument : arguments(app, *handover))
                longest = std::max(longest, argument.toUtf8().size());
        }
    }
    CHECK(refused);
    CHECK(longest > 1500);
    CHECK(longest <= 1800);
}
