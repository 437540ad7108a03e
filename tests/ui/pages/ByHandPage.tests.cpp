#include "ui/pages/ByHandPage.h"

#include "tests/support/Process.h"
#include "tests/ui/OpenedUrls.h"
#include "tests/ui/Shown.h"
#include "ui/kit/Button.h"
#include "ui/kit/Choices.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const ByHandPage::Letter letter{.team = u"Example"_s,
                                .address = u"security@example.org"_s,
                                .subject = u"Security report 7F3K"_s,
                                .text = u"A locked report is attached."_s,
                                .path = u"/home/somebody/Downloads/locked-report-7f3k.eml.pgp"_s,
                                .size = 1'000};

void press(ByHandPage &page, const QString &words)
{
    for (auto *button : page.findChildren<Button *>()) {
        if (button->text() == words && button->isVisible()) {
            button->click();
            return;
        }
    }
    FAIL("no button " << words.toStdString());
}

/// All letters, without what a page does to lines.
QString squeezed(const QString &text)
{
    return text.simplified().remove(u' ');
}

} // namespace

TEST_CASE("the printed page has the steps, and what to copy, and nothing of the report", "[ui][pages]")
{
    if (!have(u"python3"_s))
        SKIP("needs python3");
    const auto sites = WebMails::builtIn();
    REQUIRE(sites);
    ByHandPage page(ByHandPage::Where::Website, letter, {.all = &*sites, .own = WebMail::Gmail}, {});
    show(page);
    press(page, u"Print these steps"_s);
    auto *dialog = page.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->printer()->creator().isEmpty()); // the print server keeps it
    CHECK(dialog->printer()->docName() == u"How to send the locked report");

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    REQUIRE(contents(path).startsWith("%PDF"));
    const auto read = run(u"python3"_s, {QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/mail/pdf-text"), path});
    const QString printed = squeezed(QString::fromUtf8(read.out));
    INFO(printed.toStdString());
    for (const QString &words : {letter.address, letter.subject, letter.text, u"locked-report-7f3k.eml.pgp"_s})
        CHECK(printed.contains(squeezed(words)));
    CHECK(printed.contains(u"mail.google.com"));
    CHECK_FALSE(printed.contains(u"somebody")); // where it lies here is no matter elsewhere
}

TEST_CASE("the website that opens is the person's own, if it is known, else the chosen one", "[ui][pages]")
{
    OpenedUrls browser(u"https"_s);
    const auto sites = WebMails::builtIn();
    REQUIRE(sites);
    ByHandPage page(ByHandPage::Where::Website, letter,
                    {.all = &*sites, .own = WebMail::Other, .website = QUrl(u"https://mail.example.net/"_s)}, {});
    show(page);
    press(page, u"Open the website"_s);
    auto *choices = page.findChild<Choices *>();
    REQUIRE(choices);
    choices->button(sites->of(WebMail::Gmail).id)->click();
    press(page, u"Open the website"_s);
    CHECK(
        browser.urls
        == QStringList{u"https://mail.example.net/"_s, sites->of(WebMail::Gmail).compose.toString(QUrl::FullyEncoded)});
}

TEST_CASE("the page that goes along names the files as they lie there", "[ui][pages]")
{
    ByHandPage::Letter two = letter;
    two.apart = {{u"/home/somebody/Downloads/locked-file-7f3k-1.pgp"_s, 1'000, Digest::sha256("film")}};
    ByHandPage page(ByHandPage::Where::MailApp, two, {}, {});
    show(page);
    PackageSteps steps;
    QObject::connect(&page, &ByHandPage::packagePressed, &page, [&](const PackageSteps &given) { steps = given; });
    press(page, u"Choose a folder"_s);
    REQUIRE(steps);
    const QByteArray html = steps(u"locked-report-7f3k-2.eml.pgp"_s, {u"locked-file-7f3k-1-2.pgp"_s});
    CHECK(html.count("locked-report-7f3k-2.eml.pgp") >= 2); // in the table and in a step
    CHECK_FALSE(html.contains("locked-report-7f3k.eml.pgp"));
    CHECK(html.contains("locked-file-7f3k-1-2.pgp"));
    CHECK_FALSE(html.contains("locked-file-7f3k-1.pgp"));
}
