#include "tests/ui/journey/Walk.h"

#include "ui/frame/BottomBar.h"
#include "ui/frame/CloseQuestion.h"
#include "ui/frame/Rail.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/PictureCanvas.h"
#include "ui/kit/Toggle.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// What this person writes; elsewhere, "some words".
QString words(const QString &field)
{
    static const QMap<QString, QString> known{
        {u"version"_s, u"3.14.34"_s},
        {u"what"_s,
         u"After I switched servers the app showed a connection log that is not mine. It had another account number "
         "at the top and a list of times"_s},
        {u"steps"_s, u"Open the app"_s},
        {u"expected"_s, u"I should have seen my own log, or none"_s},
        {u"summary"_s, u"Other people's connection log"_s},
        {u"cvss"_s, u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s},
        {u"cwe"_s, u"CWE-532"_s},
        {u"contact-name"_s, u"Alex"_s},
        {u"contact-address"_s, u"alex@example.net"_s}};
    return known.value(field, u"Some words"_s);
}

/// What this person chooses; elsewhere, what stands first.
QAbstractButton *choice(const Choices &choices)
{
    for (const auto &id : {u"sometimes"_s, u"private-data"_s, u"named"_s, u"no"_s})
        if (auto *button = choices.button(id))
            return button;
    return choices.findChild<QAbstractButton *>();
}

template <class Widget> Widget *itselfOrChild(QWidget *control)
{
    auto *itself = qobject_cast<Widget *>(control);
    return itself ? itself : control->findChild<Widget *>();
}

void fill(const Field &field)
{
    if (auto *choices = itselfOrChild<Choices>(field.control()); choices && choices->chosen().isEmpty())
        choice(*choices)->click();
    else if (auto *line = itselfOrChild<OneLine>(field.control()); line && line->isVisible() && line->text().isEmpty())
        QTest::keyClicks(line, words(field.id()));
    else if (auto *box = itselfOrChild<ManyLines>(field.control()); box && box->toPlainText().isEmpty())
        QTest::keyClicks(box, words(field.id()));
}

QList<Field *> fieldsOf(const QWidget &page)
{
    auto fields = page.findChildren<Field *>();
    fields.removeIf([](const Field *field) { return !field->isVisible(); });
    return fields;
}

/// A picture of some app's window, with a comment that nobody sees.
QByteArray screenOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x20, 0x2a, 0x38));
    QPainter painter(&image);
    constexpr int row = 40;
    for (int y = row; y < size.height() - row; y += row)
        painter.fillRect(row, y, size.width() - 2 * row - y % 7 * row, row / 2, QColor(0x8f, 0xb8, 0xd8));
    painter.end();
    image.setText(u"Comment"_s, u"made by somebody"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG")));
    return bytes;
}

QByteArray agentLog()
{
    QByteArray log = "10:00:01 agent starts\n"
                     "10:00:02 login password=correct-horse-7\n"
                     "10:00:03 connected to 203.0.113.7\n"
                     "10:00:04 reported to ann@example.org\n"
                     "10:00:05 connected to 198.51.100.4\n"
                     "10:00:06 device 3c:7d:0a:11:22:33 joined\n";
    for (int line = 0; line < 100; ++line)
        log += "10:01:00 the tunnel is up\n";
    return log;
}

QString asFileName(const QString &heading)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    return heading.toLower().replace(others, u"-"_s);
}

} // namespace

QList<Shot> everyWalk(QSize size)
{
    auto looks = everyLook(size);
    auto longer = looks.constFirst();
    longer.pseudo = true;
    looks.append(longer);
    return looks;
}

Walk::Walk(const Shot &look) : m_look(look), m_before(QApplication::font())
{
    constexpr int normal = 15;
    QFont font(u"Inter"_s);
    font.setPixelSize(qRound(normal * look.textScale));
    QApplication::setFont(font);
    auto desk = std::make_unique<Desk>();
    desk->addApp(MailApp::KMail, "#!/bin/sh\n");
    sitDownAt(std::move(desk));
    keepReports();
}

void Walk::keepReports()
{
    auto vault = Vault::open(QDir(m_desk->folder.filePath(u"vault"_s)), Secret::ofSize(32));
    REQUIRE(vault);
    constexpr std::chrono::milliseconds soon(1);
    m_desk->journey->setStore(std::make_shared<CaseVault>(*std::move(vault)),
                              {.quiet = soon, .longest = soon, .again = soon});
    const QPointer<Page> before = m_desk->window->page();
    m_desk->journey->showStart();
    REQUIRE(QTest::qWaitFor([&] { return before != m_desk->window->page(); }));
}

void Walk::sitDownAt(std::unique_ptr<Desk> desk)
{
    qApp->removeEventFilter(this);
    QCoreApplication::removeTranslator(&m_pseudo);
    m_desk = std::move(desk);
    m_desk->open();
    m_desk->theme.force(m_look.scheme);
    if (m_look.pseudo)
        REQUIRE(QCoreApplication::installTranslator(&m_pseudo)); // over those of the language
    QGuiApplication::setLayoutDirection(m_look.direction);
    m_desk->window->resize(m_look.size);
    m_desk->journey->remake(); // the first page stands in English
    qApp->installEventFilter(this);
}

Walk::~Walk()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_before);
}

bool Walk::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *widget = qobject_cast<QWidget *>(watched); event->type() == QEvent::Show && widget
        && widget->isWindow() && widget != m_desk->window.get() && !qobject_cast<const CloseQuestion *>(widget))
        m_otherWindows << QString::fromLatin1(widget->metaObject()->className());
    return false;
}

void Walk::run(const Visitor &visitor, const DialogVisitor &dialogVisitor)
{
    m_visitor = visitor;
    m_dialogVisitor = dialogVisitor;
    visit(u"s1-start"_s);
    aroundTheRail();
    m_desk->click(u"Start a new report"_s);
    m_desk->waitFor(u"What will happen"_s);
    visit(u"s2-what-will-happen"_s);
    m_desk->go();
    visit(u"s3-parts-new"_s);
    answerPart(u"Say which product"_s, u"product"_s);
    answerPart(u"Tell us what happened"_s, u"happened"_s);
    answerPart(u"Say how they can reach you"_s, u"contact"_s);
    visit(u"s3-parts"_s);
    addFiles();
    lock();
    send();
    elsewhere();
}

void Walk::visit(const QString &name)
{
    QTest::qWait(10); // layouts and scroll areas settle, the last of them on a busy computer below
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString saving = QCoreApplication::translate("Journey", "Saving");
    CHECK(QTest::qWaitFor([&] {
        return std::ranges::none_of(m_desk->window->bar()->findChildren<QLabel *>(),
                                    [&](const QLabel *label) { return label->text() == saving; });
    }));
    INFO(name.toStdString());
    CHECK_FALSE(m_visited.contains(name));
    CHECK(m_otherWindows == QStringList()); // not for a moment either: it takes the focus
    m_visited.insert(name);
    m_visitor(name, *m_desk);
}

void Walk::aroundTheRail()
{
    if (m_desk->window->isRailFolded()) { // large letters fold it away
        m_desk->click(u"Menu"_s);
        visit(u"menu"_s);
    }
    const auto start = m_desk->heading();
    const auto rows = m_desk->window->rail()->findChildren<RailRow *>();
    for (auto *row : rows) {
        row->click();
        if (m_desk->heading() == start)
            continue;
        const auto name = asFileName(m_desk->heading());
        visit(name);
        if (m_desk->has(u"Show it again"_s)) { // hidden: nothing else can be reached from there
            m_desk->click(u"Show it again"_s);
            continue;
        }
        const auto links = m_desk->window->page()->findChildren<LinkButton *>().size();
        for (qsizetype each = 0; each < links; ++each) { // topics, each a page of its own
            const auto before = m_desk->heading();
            m_desk->window->page()->findChildren<LinkButton *>().at(each)->click();
            if (m_desk->heading() == before)
                continue;
            visit(name + u'-' + asFileName(m_desk->heading()));
            m_desk->back();
        }
    }
    rows.constFirst()->click();
}

void Walk::answerPart(const QString &link, const QString &name)
{
    const auto list = m_desk->heading();
    m_desk->click(link);
    constexpr int most = 30;
    for (int page = 0; page < most && m_desk->heading() != list; ++page)
        answerPage(name);
    REQUIRE(m_desk->heading() == list);
}

void Walk::answerPage(const QString &part)
{
    auto fields = fieldsOf(*m_desk->window->page());
    if (fields.isEmpty()) {
        visit(u"s4-recap-"_s + part);
        m_desk->go();
        return;
    }
    const auto first = fields.constFirst()->id();
    const auto name = first == u"what" ? u"s4-question"_s : u"s4-"_s + first;
    if (first == u"what" || first == u"product" || first == u"summary") {
        const QPointer<Page> before = m_desk->window->page();
        m_desk->go();
        if (before == m_desk->window->page()) {
            visit(first == u"what" ? u"s4-error"_s : name + u"-error"_s);
            m_desk->journey->remake(); // as who answers at once sees it: without the error
        } else {
            m_desk->back();
        }
    }
    constexpr int layers = 3; // an answer may bring another field
    for (int layer = 0; layer < layers; ++layer)
        for (auto *field : fieldsOf(*m_desk->window->page()))
            fill(*field);
    if (auto *why = m_desk->window->page()->findChild<Toggle *>())
        why->setChecked(true);
    visit(name);
    m_desk->go();
}

void Walk::addFiles()
{
    m_desk->click(u"Add pictures and files"_s);
    visit(u"s5-empty"_s);
    m_desk->addFile(u"connection-log.png"_s, screenOf(QSize(1280, 800)));
    m_desk->addFile(u"IVPN_Agent.log"_s, agentLog());
    visit(u"s5-files"_s);
    m_desk->click(u"Send unchanged"_s);
    visit(u"s5-unchanged"_s);
    m_desk->click(u"Remove hidden details"_s);
    m_desk->click(u"Remove"_s);
    visit(u"s5-removed"_s);
    m_desk->click(u"Undo"_s);
    m_desk->click(u"Check: connection-log.png"_s);
    auto *canvas = m_desk->window->page()->findChild<PictureCanvas *>();
    REQUIRE(QTest::qWaitFor([&] { return canvas->isVisible() && !canvas->pictureSize().isEmpty(); }));
    canvas->addCover();
    visit(u"s5b-picture"_s);
    m_desk->go();
    m_desk->click(u"Check: IVPN_Agent.log"_s);
    m_desk->waitFor(u"We found 5 things you may not want to share"_s);
    visit(u"s5c-log"_s);
    m_desk->go();
    REQUIRE(QTest::qWaitFor([&] { return m_desk->journey->draft()->evidence().areReady(); }));
    visit(u"s5-checked"_s);
    m_desk->go();
}

void Walk::lock()
{
    m_desk->click(u"Check it goes to the right people"_s);
    visit(u"s6-expired"_s);
    m_desk->click(u"Open"_s);
    visit(u"s6-newer-lock"_s);
    m_desk->go();
    visit(u"s6-newer-lock-error"_s);
    m_desk->back();
    m_desk->click(u"What that means"_s);
    m_desk->go();
    visit(u"s6-old-lock-error"_s);
    m_desk->journey->remake();
    m_desk->choose(u"I understand, and I want to use the old lock for this report."_s);
    visit(u"s6-old-lock"_s);
    m_desk->go();
    m_desk->click(u"Technical details"_s);
    visit(u"s6-old-lock-chosen"_s);
    m_desk->go();
}

void Walk::send()
{
    m_desk->click(u"Read it and send"_s);
    visit(u"s7-review"_s);
    m_desk->go();
    visit(u"s7-error"_s);
    m_desk->choose(u"I have read it and I'm happy to send it."_s);
    m_desk->go();
    m_desk->go();
    visit(u"s8-error"_s);
    m_desk->journey->remake();
    m_desk->choose(u"On a website"_s);
    visit(u"s8-how"_s);
    m_desk->choose(u"I'm not sure"_s);
    m_desk->choose(u"On my phone"_s);
    visit(u"s8-how-unsure"_s);
    m_desk->choose(u"Let this app send it"_s);
    visit(u"s8-how-direct"_s);
    m_desk->choose(u"In an app on this computer"_s);
    visit(u"s8-how-app"_s);
    m_desk->go();
    visit(u"s9-locking"_s);
    m_desk->waitFor(u"We opened KMail"_s);
    visit(u"s9b-handed-over"_s);
    m_desk->choose(u"Nothing opened"_s);
    m_desk->go();
    visit(u"s9c-by-hand"_s);
    m_desk->go();
    visit(u"s10-on-its-way"_s);
}
