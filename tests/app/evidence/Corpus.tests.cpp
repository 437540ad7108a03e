#include "app/evidence/Redaction.h"
#include "tests/app/evidence/Marked.h"
#include "tests/app/evidence/PlantedCorpus.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/support/Process.h"

#include <QDir>
#include <QMap>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Whether a finding covers all of it.
bool covered(const std::vector<Finding> &findings, const PlantedCorpus::Plant &plant)
{
    return std::ranges::any_of(
        findings, [&](const Finding &finding) { return finding.offset <= plant.begin && finding.end() >= plant.end; });
}

QByteArray hiddenAll(const QByteArray &text)
{
    const Scanned before = scanned(text);
    auto original = std::make_unique<QBuffer>();
    original->setData(text);
    REQUIRE(original->open(QIODevice::ReadOnly));
    return RedactedDevice(testRules(), std::move(original), HideWishes::all(), before.totals).readAll();
}

} // namespace

TEST_CASE("all that was planted in a log is found", "[evidence][corpus]")
{
    QMap<QString, std::pair<int, int>> recall;
    for (const quint64 seed : {1, 2, 3}) {
        const PlantedCorpus corpus = PlantedCorpus::make(seed);
        const auto findings = scanned(corpus.text).findings;
        qsizetype right = 0;
        for (const Finding &finding : findings) {
            const bool planted = std::ranges::any_of(corpus.plants, [&](const PlantedCorpus::Plant &plant) {
                return finding.offset < plant.end && finding.end() > plant.begin;
            });
            right += planted ? 1 : 0;
            if (!planted)
                std::printf("  not planted: %s %s\n", qPrintable(testRules()->ruleName(finding.rule)),
                            corpus.text.sliced(finding.offset, finding.length).constData());
        }
        for (const PlantedCorpus::Plant &plant : corpus.plants) {
            auto &[found, all] = recall[plant.id];
            ++all;
            const bool is = covered(findings, plant);
            found += is ? 1 : 0;
            if (is)
                continue;
            const qsizetype line = corpus.text.lastIndexOf('\n', plant.begin) + 1;
            std::printf("  missed at %lld: %s in %s\n", static_cast<long long>(plant.begin),
                        corpus.text.sliced(plant.begin, plant.end - plant.begin).constData(),
                        corpus.text.sliced(line, corpus.text.indexOf('\n', plant.end) - line).constData());
        }
        std::printf("  seed %llu: %zu planted, %zu findings, precision %.2f %%\n",
                    static_cast<unsigned long long>(seed), corpus.plants.size(), findings.size(),
                    100.0 * static_cast<double>(right) / static_cast<double>(findings.size()));
        CHECK(static_cast<double>(right) / static_cast<double>(findings.size()) > 0.95);
    }
    CHECK(recall.size() >= 20);
    for (auto kind = recall.cbegin(); kind != recall.cend(); ++kind) {
        INFO(kind.key().toStdString());
        CHECK(kind->second >= 150);
        CHECK(kind->first == kind->second);
    }
}

TEST_CASE("a second look at a copy with all hidden finds nothing", "[evidence][corpus]") // THREATS-L6
{
    for (const quint64 seed : {1, 2, 3, 4, 5}) {
        const PlantedCorpus corpus = PlantedCorpus::make(seed);
        const QByteArray copy = hiddenAll(corpus.text);
        const auto left = scanned(copy).findings;
        for (const Finding &finding : left)
            UNSCOPED_INFO(testRules()->ruleName(finding.rule).toStdString()
                          << ": " << copy.sliced(finding.offset, finding.length).toStdString());
        CHECK(left.empty());
    }
}

TEST_CASE("gitleaks finds nothing in a copy with all hidden", "[evidence][corpus]") // THREATS-L6
{
    if (!have(u"gitleaks"_s))
        SKIP("gitleaks is not installed");
    const QTemporaryDir folder;
    const auto leaks = [&](const QByteArray &text) {
        write(folder.filePath(u"a.log"_s), text);
        const auto found =
            run(u"gitleaks"_s, {u"detect"_s, u"--no-git"_s, u"--no-banner"_s, u"-v"_s, u"--source"_s, folder.path()});
        INFO(found.out.toStdString() << found.err.toStdString());
        CHECK((found.status == 0 || found.status == 1));
        return found.status == 1;
    };
    QByteArrayList texts;
    for (const quint64 seed : {1, 2, 3, 4, 5})
        texts.append(PlantedCorpus::make(seed).text);
    LogLines filler(98);
    for (const QString &name : {u"held-back"_s, u"held-back-2"_s, u"held-back-3"_s}) {
        const QDir logs(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/evidence/") + name);
        QByteArray all;
        for (const QString &log : logs.entryList(QDir::Files))
            all += Marked::from(filler.filled(contents(logs.filePath(log)))).text + '\n';
        texts.append(all);
    }
    for (const QByteArray &text : texts) {
        CHECK(leaks(text)); // it has eyes
        CHECK_FALSE(leaks(hiddenAll(text)));
    }
}

TEST_CASE("logs as programs really write them keep nothing that was marked in them", "[evidence][corpus]") // THREATS-L6
{
    const QDir folder(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/evidence/held-back"));
    const QStringList names = folder.entryList(QDir::Files);
    CHECK(names.size() >= 9);
    LogLines filler(99);
    for (const QString &name : names) {
        const Marked log = Marked::from(filler.filled(contents(folder.filePath(name))));
        CHECK(log.places.size() >= 8);
        const auto findings = scanned(log.text).findings;
        const QByteArray copy = hiddenAll(log.text);
        for (const auto &[begin, end] : log.places) {
            const QByteArray value = log.text.sliced(begin, end - begin);
            INFO(name.toStdString() << ": " << value.toStdString());
            CHECK(covered(findings, {{}, {}, begin, end}));
            CHECK((value.size() < 5 || !copy.contains(value)));
        }
        std::printf("  %s: %zu marked, %zu found\n", qPrintable(name), log.places.size(), findings.size());
    }
}
