#include "tests/ui/Shown.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"

#include <QAccessible>
#include <QFile>
#include <QInputMethodEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t mask = 0x15;

/// Five words, each letter changed by the mask: what is searched for must not lie in memory because of the search.
constexpr char16_t masked[] = u"d`|pa5ytxe5zcpg5{|{p5g|cpgf4";

QChar letter(qsizetype at)
{
    return QChar(static_cast<char16_t>(masked[at] ^ mask));
}
constexpr qsizetype letters = std::size(masked) - 1;

/// How often it stands in what can be written in this process, `width` bytes a letter; freed memory is looked at too.
template <class Unit> int countIn(QByteArrayView bytes)
{
    int found = 0;
    for (qsizetype at = 0; at + letters * qsizetype{sizeof(Unit)} <= bytes.size(); ++at) {
        qsizetype same = 0;
        for (; same < letters; ++same) {
            Unit unit{};
            memcpy(&unit, bytes.data() + at + same * qsizetype{sizeof(Unit)}, sizeof(Unit));
            if (char16_t(unit) != (masked[same] ^ mask))
                break;
        }
        found += same == letters ? 1 : 0;
    }
    return found;
}

int timesInMemory()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    int found = 0;
    constexpr qint64 largest = 256 << 20; // the sanitizers keep shadows of terabytes, with no letters in them
    for (const auto &line : maps.readAll().split('\n')) {
        const auto fields = line.split(' ');
        const auto ends = fields.value(0).split('-');
        if (ends.size() != 2 || !fields.value(1).startsWith("rw"))
            continue;
        const qint64 from = ends[0].toLongLong(nullptr, 16);
        const qint64 size = ends[1].toLongLong(nullptr, 16) - from;
        if (from < 0 || size > largest || !memory.seek(from))
            continue;
        QByteArray bytes = memory.read(size);
        found += countIn<unsigned char>(bytes) + countIn<char16_t>(bytes);
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size())); // it may be looked at later
    }
    return found;
}

} // namespace

TEST_CASE("what was typed stands in memory once, and nowhere when it was taken and is gone", "[ui][passphrase]")
{ // THREATS-P2
    const Theme theme(*qApp);
    PassphraseField field;
    show(field);
    field.setFocus();
    field.setShown(true);
    for (qsizetype i = 0; i < letters; ++i) {
        QTest::keyClick(field.line(), letter(i).toLatin1());
        QTest::qWait(0); // it is drawn
    }
    CHECK(field.length() == letters);
    CHECK(timesInMemory() == 1);
    {
        const auto taken = field.take();
        CHECK(timesInMemory() == 1);
    }
    CHECK(timesInMemory() == 0);
}

TEST_CASE("input methods and screen readers leave no copy of a passphrase either", "[ui][a11y][passphrase]")
{
    const Theme theme(*qApp);
    PassphraseField field;
    show(field);
    const auto whole = [] {
        QString words(letters, u' ');
        for (qsizetype i = 0; i < letters; ++i)
            words[i] = letter(i);
        return words;
    };
    {
        QInputMethodEvent event;
        event.setCommitString(whole());
        QApplication::sendEvent(field.line(), &event);
    }
    CHECK(field.length() == letters);
    CHECK(timesInMemory() == 1);
    QAccessible::queryAccessibleInterface(field.line())->editableTextInterface()->replaceText(0, letters, whole());
    CHECK(field.length() == letters);
    CHECK(timesInMemory() == 1);
    (void)field.take();
    CHECK(timesInMemory() == 0);
    {
        const QString kept = whole(); // the search finds what is there
        CHECK(timesInMemory() == 1);
        auto *wiped = const_cast<QChar *>(kept.constData());
        std::fill(wiped, wiped + letters, QChar());
    }
}
