#include "ui/pages/FileRow.h"

#include "tests/ui/Shown.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Button.h"
#include "ui/kit/Page.h"

using namespace Qt::StringLiterals;

TEST_CASE("the focus of a button that goes stays in the row, and never on one that does harm before another",
          "[ui][files][a11y]")
{
    const Theme theme(*qApp);
    DraftFiles::File file{.original = TakenFile::inMemory(u"a.png"_s, u"image/png"_s, "a"),
                          .attachment = 0,
                          .kind = FileKind::Picture,
                          .problem = FileRefusal{EvidenceProblem{EvidenceProblem::Missing}},
                          .key = 7};
    MainWindow window; // which leads the focus to its first place where it is lost
    auto *page = new Page(u"Pictures and files"_s);
    page->add(new Button(u"Add files"_s));
    FileRow &row = *page->add(new FileRow(file));
    row.tell(file, false);
    show(window);
    window.showPage(page);
    auto *again = row.findChild<QPushButton *>(u"again-7"_s);
    const auto *check = row.findChild<QPushButton *>(u"check-7"_s);
    const auto *remove = row.findChild<QPushButton *>(u"remove-7"_s);
    REQUIRE((again && check && remove));
    again->setFocus();
    REQUIRE(again->hasFocus());
    file.problem.reset();
    row.tell(file, false);
    CHECK(again->isHidden());
    CHECK(check->hasFocus());
    file.kind = FileKind::Other;
    row.tell(file, false);
    CHECK(remove->hasFocus());
}
