#include "ui/pages/NewPassphrasePage.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Field.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/kit/StrengthMeter.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using Kind = NewPassphrasePage::Kind;

struct Choosing {
    Theme theme{*qApp};
    NewPassphrasePage page;
    QList<QByteArray> chosen;

    explicit Choosing(Kind kind)
        : page(kind,
               {.strength = [](const Secret &typed) { return typed.bytes().size() < 12 ? 0 : 4; },
                .suggest = [] { return Secret::take("one two three four five"); }})
    {
        QObject::connect(&page, &NewPassphrasePage::chosen, &page, [this](const std::shared_ptr<Secret> &passphrase) {
            chosen << QByteArray(passphrase->bytes().data(), static_cast<qsizetype>(passphrase->bytes().size()));
        });
        show(page);
    }
    [[nodiscard]] PassphraseField &field() const { return *page.findChild<PassphraseField *>(); }
    [[nodiscard]] QString error() const { return page.findChild<Field *>()->error(); }
    [[nodiscard]] QString meter() const { return page.findChild<StrengthMeter *>()->words(); }
    void type(const QString &words) const { QTest::keyClicks(field().line(), words); }
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

TEST_CASE("a passphrase of fewer than 8 characters is not taken; a weak one is told of, and taken", "[ui][passphrase]")
{
    Choosing choosing(Kind::First);
    choosing.go();
    CHECK(choosing.error().contains(u"Type a passphrase"_s));
    choosing.type(u"passwor"_s);
    choosing.go();
    CHECK(choosing.error().contains(u"at least 8 characters"_s));
    CHECK(choosing.chosen.isEmpty());
    choosing.type(u"d"_s);
    CHECK(choosing.meter().contains(u"Very easy to guess"_s));
    choosing.go();
    CHECK(choosing.error().isEmpty());
    CHECK(choosing.chosen == QList<QByteArray>{"password"});
}

TEST_CASE("a suggestion is shown, judged and taken", "[ui][passphrase]")
{
    Choosing choosing(Kind::Change);
    REQUIRE(choosing.suggest());
    choosing.suggest()->click();
    CHECK(choosing.field().line()->isShown());
    CHECK(choosing.meter().contains(u"Very hard"_s));
    choosing.go();
    CHECK(choosing.chosen == QList<QByteArray>{"one two three four five"});
}

TEST_CASE("words for emergencies are suggested at once, and there is no way back before the first question",
          "[ui][passphrase]")
{
    CHECK(Choosing(Kind::Recovery).field().length() == 23);
    CHECK(Choosing(Kind::FirstNoKeyring).page.backText().isEmpty());
    CHECK_FALSE(Choosing(Kind::First).page.backText().isEmpty());
}

TEST_CASE("while the key is made nothing can be pressed twice, and a problem keeps what was typed", "[ui][passphrase]")
{
    Choosing choosing(Kind::First);
    choosing.type(u"correct horse"_s);
    choosing.page.setBusy(true);
    CHECK(choosing.page.continueText().isEmpty());
    CHECK_FALSE(choosing.field().line()->isEnabled());
    CHECK_FALSE(choosing.suggest()->isEnabled());
    choosing.page.showProblem(u"The disk is full"_s);
    CHECK(choosing.page.continueText() == u"Continue"_s);
    CHECK(choosing.error() == u"The disk is full"_s);
    CHECK(choosing.field().length() == 13);
    CHECK(choosing.field().line()->isEnabled());
}
