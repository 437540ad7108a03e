#include "ui/pages/NewPassphrasePage.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Field.h"
#include "ui/kit/Notice.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/kit/StrengthMeter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = NewPassphrasePage::Kind;

struct Choosing {
    Theme theme{*qApp};
    NewPassphrasePage page;
    QList<QByteArray> chosen;
    QList<QByteArray> now; ///< what was typed as the present one

    explicit Choosing(Kind kind)
        : page(kind,
               {.strength = [](const Secret &typed) { return typed.bytes().size() < 12 ? 0 : 4; },
                .suggest = [] { return Secret::take("one two three four five"); }})
    {
        const auto bytes = [](const Secret &secret) {
            return QByteArray(secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size()));
        };
        using Words = std::shared_ptr<Secret>;
        QObject::connect(&page, &NewPassphrasePage::chosen, &page,
                         [this, bytes](const Words &passphrase, const Words &present) {
                             chosen << bytes(*passphrase);
                             if (present)
                                 now << bytes(*present);
                         });
        show(page);
    }
    [[nodiscard]] Field &asked(const QString &id = u"passphrase"_s) const { return *page.findChild<Field *>(id); }
    [[nodiscard]] PassphraseField &field(const QString &id = u"passphrase"_s) const
    {
        return *asked(id).findChild<PassphraseField *>();
    }
    [[nodiscard]] QString error(const QString &id = u"passphrase"_s) const { return asked(id).error(); }
    [[nodiscard]] QString meter() const { return page.findChild<StrengthMeter *>()->words(); }
    void type(const QString &words, const QString &id = u"passphrase"_s) const
    {
        QTest::keyClicks(field(id).line(), words);
    }
    void go() { Q_EMIT page.continuePressed(); }
    [[nodiscard]] Button *suggest() const
    {
        for (auto *button : page.findChildren<Button *>())
            if (button->text() == u"Suggest one"_s)
                return button;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a passphrase of fewer than 8 characters is not taken, and none that is very easy to guess",
          "[ui][passphrase]")
{
    Choosing choosing(Kind::First);
    choosing.go();
    CHECK(choosing.error().contains(u"Type a passphrase"_s));
    choosing.type(u"passwor"_s);
    choosing.go();
    CHECK(choosing.error().contains(u"at least 8 characters"_s));
    choosing.type(u"d"_s);
    CHECK(choosing.meter().contains(u"Very easy to guess"_s));
    choosing.go();
    CHECK(choosing.error() == u"This is very easy to guess. Add two more words."_s);
    CHECK(choosing.chosen.isEmpty());
}

TEST_CASE("whoever cannot see a passphrase types it twice: a slip would be final", "[ui][passphrase]")
{
    const auto again = u"passphrase-again"_s;
    Choosing choosing(Kind::First);
    choosing.type(u"correct horse"_s);
    choosing.type(u"correct hirse"_s, again);
    choosing.go();
    CHECK(choosing.error(again) == u"The two are not the same. Press the eye to see them."_s);
    CHECK(choosing.chosen.isEmpty());
    SECTION("it is typed right")
    {
        choosing.field(again).selectAll();
        choosing.type(u"correct horse"_s, again);
    }
    SECTION("it is looked at")
    {
        choosing.field().setShown(true);
        CHECK_FALSE(choosing.asked(again).isVisible());
    }
    choosing.go();
    CHECK(choosing.chosen == QList<QByteArray>{"correct horse"});
}

TEST_CASE("a suggestion is shown, judged, to be written on paper, and taken", "[ui][passphrase]")
{
    Choosing choosing(Kind::First);
    REQUIRE(choosing.suggest());
    choosing.suggest()->click();
    CHECK(choosing.field().line()->isShown());
    CHECK(choosing.meter().contains(u"Very hard"_s));
    const auto notices = choosing.page.findChildren<Notice *>();
    CHECK(std::ranges::any_of(notices, [](const Notice *notice) {
        return notice->isVisible() && notice->accessibleName() == u"Write these words on paper before you go on.";
    }));
    choosing.go();
    CHECK(choosing.chosen == QList<QByteArray>{"one two three four five"});
}

TEST_CASE("whoever changes the passphrase gives the present one too", "[ui][passphrase]")
{
    const auto now = u"passphrase-now"_s;
    Choosing choosing(Kind::Change);
    choosing.suggest()->click();
    choosing.go();
    CHECK(choosing.error(now) == u"Type the passphrase that you have now"_s);
    CHECK(choosing.chosen.isEmpty());
    choosing.type(u"the old one"_s, now);
    choosing.go();
    CHECK(choosing.now == QList<QByteArray>{"the old one"});
    choosing.page.setBusy(true);
    choosing.page.showWrong();
    CHECK(choosing.error(now) == u"That is not your passphrase now."_s);
    CHECK(choosing.page.continueText() == u"Continue"_s);
}

TEST_CASE("while the key is made nothing can be pressed twice, and a problem keeps what was typed", "[ui][passphrase]")
{
    Choosing choosing(Kind::First);
    choosing.type(u"correct horse"_s);
    choosing.page.setBusy(true);
    CHECK(choosing.page.continueText().isEmpty());
    CHECK(choosing.page.backText().isEmpty());
    CHECK_FALSE(choosing.field().line()->isEnabled());
    CHECK_FALSE(choosing.suggest()->isEnabled());
    choosing.page.showProblem(u"The disk is full"_s);
    CHECK(choosing.page.continueText() == u"Continue"_s);
    CHECK(choosing.error().isEmpty()); // it is not the fault of what was typed
    CHECK(choosing.page.findChild<ErrorSummary *>()->accessibleDescription() == u"The disk is full"_s);
    CHECK(choosing.field().length() == 13);
    CHECK(choosing.field().line()->isEnabled());
}
