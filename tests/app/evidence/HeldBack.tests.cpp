#include "tests/app/evidence/LogLines.h"
#include "tests/app/evidence/Marked.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/support/Process.h"

#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Measure {
    qsizetype marked = 0;
    qsizetype covered = 0; ///< whole
    qsizetype findings = 0;
    qsizetype right = 0; ///< of them, on something marked

    [[nodiscard]] double recall() const { return double(covered) / double(marked); }
    [[nodiscard]] double precision() const { return double(right) / double(findings); }
};

QByteArray lineAt(const QByteArray &text, qsizetype place)
{
    const qsizetype begin = text.lastIndexOf('\n', place) + 1;
    const qsizetype end = text.indexOf('\n', place);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

/// How the rules do on all logs of a folder; says each miss and each false alarm.
Measure measured(const QString &name)
{
    const QDir folder(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/evidence/") + name);
    Measure all;
    LogLines filler(2026);
    for (const QString &file : folder.entryList(QDir::Files)) {
        const Marked log = Marked::from(filler.filled(contents(folder.filePath(file))));
        const auto findings = scanned(log.text).findings;
        for (const auto &[begin, end] : log.places) {
            ++all.marked;
            const bool found = std::ranges::any_of(
                findings, [&](const Finding &finding) { return finding.offset <= begin && finding.end() >= end; });
            all.covered += found ? 1 : 0;
            if (!found)
                std::printf("  missed in %s: %s in %s\n", qPrintable(file),
                            log.text.sliced(begin, end - begin).constData(), lineAt(log.text, begin).constData());
        }
        for (const Finding &finding : findings) {
            ++all.findings;
            const bool right = std::ranges::any_of(log.places, [&](const Marked::Place &place) {
                return finding.offset < place.end && finding.end() > place.begin;
            });
            all.right += right ? 1 : 0;
            if (!right)
                std::printf("  not marked in %s: %s: %s in %s\n", qPrintable(file),
                            qPrintable(testRules()->ruleName(finding.rule)),
                            log.text.sliced(finding.offset, finding.length).constData(),
                            lineAt(log.text, finding.offset).constData());
        }
    }
    std::printf("  %s: %lld marked, recall %.1f %%; %lld findings, precision %.1f %%\n", qPrintable(name),
                static_cast<long long>(all.marked), 100 * all.recall(), static_cast<long long>(all.findings),
                100 * all.precision());
    return all;
}

} // namespace

TEST_CASE("logs of programs that nobody had in mind keep nearly nothing that was marked in them", "[evidence][corpus]")
{
    const Measure all = measured(u"held-back-2"_s);
    CHECK(all.marked >= 250);
    CHECK(all.recall() >= 0.99);
    CHECK(all.precision() >= 0.95);
}

TEST_CASE("logs that were held back a second time show how the mended rules do", "[evidence][corpus]")
{
    const Measure all = measured(u"held-back-3"_s);
    CHECK(all.marked >= 40);
    CHECK(all.recall() >= 0.97);
    CHECK(all.precision() >= 0.97);
}
