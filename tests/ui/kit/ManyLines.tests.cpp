#include "ui/kit/ManyLines.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Field.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <QVBoxLayout>

namespace {

void paste(ManyLines &box, QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    box.paste();
}

void paste(ManyLines &box, const QString &words)
{
    auto *data = new QMimeData;
    data->setText(words);
    paste(box, data);
}

} // namespace

TEST_CASE("Tab leaves a multi-line field", "[ui]")
{
    const Theme theme(*qApp);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *box = new ManyLines;
    auto *after = new QPushButton(QStringLiteral("after"));
    layout->addWidget(box);
    layout->addWidget(after);
    show(window);
    box->setFocus();
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);
    CHECK(box->toPlainText().isEmpty());
}

TEST_CASE("pasting rich text keeps only its words", "[ui]")
{
    const Theme theme(*qApp);
    ManyLines box;
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<b>It</b> <img src='http://example.org/x'> leaks"));
    data->setText(QStringLiteral("It <leaks>"));
    paste(box, data);
    CHECK(box.toPlainText() == QStringLiteral("It <leaks>"));
}

TEST_CASE("a file that is pasted does not leave its path", "[ui]")
{
    const Theme theme(*qApp);
    ManyLines box;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(QStringLiteral("/home/ada/Desktop/log.txt"))});
    data->setText(QStringLiteral("/home/ada/Desktop/log.txt"));
    paste(box, data);
    CHECK(box.toPlainText().isEmpty());
}

TEST_CASE("a multi-line field takes a million bytes and says so when there are more", "[ui]")
{
    const Theme theme(*qApp);
    auto *box = new ManyLines;
    const Field field(QStringLiteral("saw"), QStringLiteral("What did you see?"), box);
    QSignalSpy full(box, &ManyLines::full);
    paste(*box, (QString(99, u'a') + u'\n').repeated(ManyLines::mostBytes / 100).chopped(1));
    CHECK(full.isEmpty());

    paste(*box, QStringLiteral("ää")); // four bytes, of which not even one letter fits
    CHECK(box->toPlainText().size() == ManyLines::mostBytes - 1);
    CHECK(full.size() == 1);
    CHECK_FALSE(field.error().isEmpty());

    QTest::keyClick(box, Qt::Key_B);
    CHECK(box->toPlainText().size() == ManyLines::mostBytes);
    QTest::keyClick(box, Qt::Key_B);
    CHECK(box->toPlainText().size() == ManyLines::mostBytes);
    CHECK(full.size() == 2);

    box->selectAll();
    QTest::keyClick(box, Qt::Key_C);
    CHECK(box->toPlainText() == QStringLiteral("c"));
}

TEST_CASE("a multi-line field takes 10,000 lines and says so when there are more", "[ui]")
{
    const Theme theme(*qApp);
    auto *box = new ManyLines;
    const Field field(QStringLiteral("saw"), QStringLiteral("What did you see?"), box);
    paste(*box, QStringLiteral("a\n").repeated(9'999));
    CHECK(field.error().isEmpty());
    CHECK(box->blockCount() == 10'000);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(box->blockCount() == 10'000);
    CHECK_FALSE(field.error().isEmpty());

    box->selectAll();
    paste(*box, QStringLiteral("b\n").repeated(20'000));
    CHECK(box->blockCount() == 10'000);
    CHECK(box->toPlainText().startsWith(u'b'));
}
