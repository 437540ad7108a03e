#include "app/mail/Package.h"

#include "tests/app/mail/FakeMailApps.h"
#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A locked report with two files beside it, and a stick.
struct Stick {
    QTemporaryDir folder;
    QTemporaryDir stick;
    SealedReport report = sealedNoise(folder.filePath(u"locked-report-7f3k.eml.pgp"_s), SealedForm::File);

    Stick()
    {
        for (const int number : {1, 2}) {
            const QString path = folder.filePath(u"locked-file-7f3k-%1.pgp"_s.arg(number));
            const QByteArray bytes = noise(100'000 * number, 7);
            write(path, bytes);
            report.apart.push_back({path, bytes.size(), Digest::sha256(bytes)});
        }
    }
    [[nodiscard]] auto save(const std::stop_token &cancel = {}) const
    {
        const auto steps = [](const QString &file, const QStringList &apart) {
            return QByteArray(file.toUtf8() + '\n' + apart.join(u'\n').toUtf8());
        };
        return savePackage(report, steps, stick.path(), cancel);
    }
};

} // namespace

TEST_CASE("all that is sent from another computer comes along, byte for byte", "[mail][handover]")
{
    const Stick stick;
    REQUIRE(stick.save());
    CHECK(namesIn(stick.stick.path())
          == QStringList{u"how-to-send.html"_s, u"locked-file-7f3k-1.pgp"_s, u"locked-file-7f3k-2.pgp"_s,
                         u"locked-report-7f3k.eml.pgp"_s});
    for (const QString &name : {u"locked-file-7f3k-1.pgp"_s, u"locked-file-7f3k-2.pgp"_s})
        CHECK((contents(stick.stick.filePath(name)) == contents(stick.folder.filePath(name))));
    CHECK(contents(stick.stick.filePath(u"how-to-send.html"_s))
          == "locked-report-7f3k.eml.pgp\nlocked-file-7f3k-1.pgp\nlocked-file-7f3k-2.pgp");
}

TEST_CASE("the steps name the files as they lie there, also where others had their names", "[mail][handover]")
{
    const Stick stick;
    write(stick.stick.filePath(u"locked-report-7f3k.eml.pgp"_s), "another");
    write(stick.stick.filePath(u"locked-file-7f3k-2.pgp"_s), "another");
    REQUIRE(stick.save());
    const QByteArray steps = contents(stick.stick.filePath(u"how-to-send.html"_s));
    CHECK(steps == "locked-report-7f3k-2.eml.pgp\nlocked-file-7f3k-1.pgp\nlocked-file-7f3k-2-2.pgp");
    for (const QByteArray &name : steps.split('\n'))
        CHECK(QFileInfo(stick.stick.filePath(QString::fromUtf8(name))).size() > 1000);
}

TEST_CASE("a package that cannot be whole is not there at all", "[mail][handover]") // THREATS-D3, THREATS-S9
{
    const Stick stick;
    SECTION("another file lies in the place of the locked one")
    {
        write(stick.report.apart[1].path, noise(200'000, 8));
        const auto saved = stick.save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().what == MailProblem::FileChanged);
    }
    SECTION("the stick is full")
    {
        const FullDisk full(150'000);
        const auto saved = stick.save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().what == MailProblem::OutFailed);
    }
    SECTION("it is given up")
    {
        std::stop_source stop;
        stop.request_stop();
        CHECK_FALSE(stick.save(stop.get_token()));
    }
    CHECK(namesIn(stick.stick.path()).isEmpty());
}
