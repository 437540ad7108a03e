#include "tests/ui/journey/Desk.h"

#include "tests/support/Pseudo.h"
#include "ui/frame/BottomBar.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>

Desk::Desk(const QDateTime &clock) : now(clock)
{
    REQUIRE(QDir(folder.path()).mkpath(u"downloads"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"bin"_s));
    starter =
        std::make_unique<MailAppStarter>(QProcessEnvironment::systemEnvironment(), std::chrono::milliseconds(300));
}

void Desk::addApp(MailApp app, const QByteArray &script)
{
    const QString program = folder.filePath(u"bin/app"_s);
    write(program, script);
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    apps = {{app, program}, {MailApp::Desktop, u"/nowhere/xdg-open"_s}};
}

void Desk::open()
{
    preferences = std::make_unique<Preferences>(theme, languages, QDir(folder.filePath(u"config"_s)));
    window = std::make_unique<MainWindow>();
    aside = std::make_unique<Aside>(*window, *preferences, idle);
    const QString downloads = folder.filePath(u"downloads"_s);
    journey =
        std::make_unique<Journey>(*window, place.book,
                                  DeliveryTools{.mime = mime,
                                                .starter = *starter,
                                                .apps = {apps.begin(), apps.end()},
                                                .now = [this] { return now; },
                                                .folder = [downloads]() -> std::expected<QString, MailProblem> {
                                                    return takesFiles(downloads).transform([&] { return downloads; });
                                                },
                                                .direct = mail.tools(),
                                                .renewal = renewal,
                                                .teams = teams});
    journey->setEvidence(evidence);
    QObject::connect(preferences.get(), &Preferences::languageChanged, journey.get(), &Journey::remake);
    journey->showStart();
    show(*window);
}

QString Desk::heading() const
{
    return plain(window->page()->headingText());
}

void Desk::click(const QString &words)
{
    INFO("looking for " << words.toStdString() << " on " << heading().toStdString());
    QTest::qWait(0); // what was added to the window shows now
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        const auto *link = qobject_cast<LinkButton *>(button);
        const QString shown = plain((link ? link->words() : button->text()).replace(u"&&"_s, u"&"_s));
        const QString name = plain(button->accessibleName());
        const bool named = name == words || name.startsWith(words + u',');
        if ((shown == words || named) && button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
    FAIL("nothing to click");
}

bool Desk::has(const QString &words) const
{
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        const auto *link = qobject_cast<LinkButton *>(button);
        if (plain(link ? link->words() : button->text()) == words && button->isVisible() && button->isEnabled())
            return true;
    }
    return false;
}

void Desk::go()
{
    REQUIRE(window->bar()->continueButton()->isVisible());
    window->bar()->continueButton()->click();
}

void Desk::back()
{
    REQUIRE(window->bar()->backButton()->isVisible());
    window->bar()->backButton()->click();
}

void Desk::type(const QString &id, const QString &words)
{
    INFO("field " << id.toStdString());
    auto *field = window->page()->findChild<Field *>(id);
    REQUIRE(field);
    auto *control = field->control();
    if (auto *passphrase = qobject_cast<PassphraseField *>(control)) {
        passphrase->selectAll();
        QTest::keyClicks(passphrase->line(), words);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(control);
    if (!line && !qobject_cast<ManyLines *>(control))
        line = control->findChild<OneLine *>();
    if (line) {
        line->clear();
        QTest::keyClicks(line, words);
    } else {
        QTest::keyClicks(control, words);
    }
}

void Desk::choose(const QString &words)
{
    INFO("choosing " << words.toStdString() << " on " << heading().toStdString());
    for (auto *button : window->page()->findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && plain(button->accessibleName()) == words && button->isVisible()) {
            button->click();
            return;
        }
    }
    FAIL("nothing to choose");
}

void Desk::chooseIn(const QString &id, const QString &words)
{
    INFO("choosing " << words.toStdString() << " for " << id.toStdString());
    auto *field = window->page()->findChild<Field *>(id);
    REQUIRE(field);
    for (auto *button : field->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == words && button->isVisible()) {
            button->click();
            return;
        }
    }
    FAIL("nothing to choose");
}

void Desk::waitFor(const QString &wanted)
{
    INFO("waiting for " << wanted.toStdString());
    const bool came = QTest::qWaitFor([&] { return heading() == wanted; }, 20'000);
    INFO("on " << heading().toStdString());
    REQUIRE(came);
}

QString Desk::words() const
{
    QString all = heading();
    for (const auto *label : window->page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += u'\n' + label->text();
    }
    for (const auto *link : window->page()->findChildren<LinkButton *>()) {
        if (link->isVisible())
            all += u'\n' + link->words();
    }
    return all;
}

QStringList Desk::downloads() const
{
    return QDir(folder.filePath(u"downloads"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void Desk::start(const QString &team)
{
    if (team.isEmpty())
        click(u"Start a new report"_s);
    else
        for (auto *button : window->page()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().endsWith(team)) {
                button->click();
                break;
            }
        }
    waitFor(u"What will happen"_s);
    go();
}

void Desk::answerAll()
{
    click(u"Say which product"_s);
    type(u"product"_s, u"CANARYPRODUCT"_s);
    go();
    type(u"system"_s, u"CANARYSYSTEM"_s);
    go();
    type(u"version"_s, u"CANARYVERSION"_s);
    go();
    go(); // yes, that is right
    click(u"Tell us what happened"_s);
    type(u"what"_s, u"CANARYWHAT happened to me"_s);
    go();
    type(u"steps"_s, u"CANARYSTEP"_s);
    choose(u"Sometimes"_s);
    go();
    type(u"expected"_s, u"CANARYEXPECTED"_s);
    go();
    choose(u"Only me"_s);
    type(u"impact-details"_s, u"CANARYHURT"_s);
    go();
    type(u"seen"_s, u"CANARYSEEN"_s);
    type(u"guessed"_s, u"CANARYGUESS"_s);
    go();
    choose(u"Yes"_s);
    type(u"others-data-details"_s, u"CANARYDATA"_s);
    go();
    type(u"known-to"_s, u"CANARYKNOWN"_s);
    chooseIn(u"public"_s, u"Yes"_s);
    type(u"public-where"_s, u"CANARYWHERE"_s);
    chooseIn(u"exploited"_s, u"No"_s);
    go();
    choose(u"Yes"_s);
    type(u"disclosure-plans"_s, u"CANARYPLANS"_s);
    type(u"disclosure-date"_s, u"30.6.2030"_s);
    chooseIn(u"disclosure-time-zone"_s, u"UTC"_s);
    go();
    type(u"summary"_s, u"CANARYSUMMARY"_s);
    go();
    go();
    click(u"Say how they can reach you"_s);
    choose(u"They may know who I am"_s);
    type(u"contact-name"_s, u"CANARYNAME"_s);
    type(u"contact-address"_s, u"canary@example.net"_s);
    go();
    choose(u"No, thank you"_s);
    go();
    go();
    waitFor(window->page()->headingText());
}

void Desk::addFile(const QString &name, const QByteArray &data)
{
    const QString path = folder.filePath(name);
    write(path, data);
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(copied);
    QTest::keyClick(window->page(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return words().contains(name); }, 10'000));
}
