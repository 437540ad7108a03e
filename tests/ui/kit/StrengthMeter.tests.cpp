#include "ui/kit/StrengthMeter.h"

#include "tests/ui/Shown.h"

TEST_CASE("a meter says each strength in words of its own, and looks different", "[ui][passphrase]")
{
    const Theme theme(*qApp);
    StrengthMeter meter;
    show(meter);
    QStringList words{meter.words()};
    QList<QImage> pictures{meter.grab().toImage()};
    for (int strength = 0; strength < StrengthMeter::steps; ++strength) {
        meter.setStrength(strength);
        CHECK_FALSE(words.contains(meter.words()));
        words << meter.words();
        const auto picture = meter.grab().toImage();
        CHECK_FALSE(pictures.contains(picture));
        pictures << picture;
    }
    meter.setStrength({});
    CHECK(meter.words() == words.constFirst());
}
