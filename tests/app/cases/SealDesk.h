#pragma once

#include "app/cases/SealInBackground.h"
#include "tests/app/mail/Opened.h"
#include "tests/support/Clock.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

inline Vendor vendorOf(const Certificate &key)
{
    return {.profile = {.id = u"example"_s,
                        .name = u"Example"_s,
                        .address = u"security@example.org"_s,
                        .fingerprint = key.fingerprint()},
            .policy = {},
            .pin = key.pin(),
            .key = key,
            .origin = Vendor::AddedByYou};
}

/// A vendor, its secret key, answers that are whole, and a place for files.
struct SealDesk {
    Mime mime;
    GpgHome home;
    QString fingerprint;
    Vendor vendor;
    Answers answers = *Answers::fromJson(Answers::templateJson());
    QTemporaryDir evidence;
    QTemporaryDir out;

    explicit SealDesk(const std::optional<QDateTime> &made = {}, const QString &expire = u"0"_s)
        : fingerprint(home.makeKey(u"Example <security@example.org>"_s, made, expire)),
          vendor(vendorOf(certificate(home.publicKey(fingerprint))))
    {
    }

    [[nodiscard]] QString path() const { return out.filePath(u"sealed"_s); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        write(evidence.filePath(name), bytes);
        return evidence.filePath(name);
    }
    [[nodiscard]] SealRequest request(SealedForm form = SealedForm::Message,
                                      const std::vector<TakenFile> &files = {}) const
    {
        return {answers, files, Address::parse(u"robin@example.net"), form, path()};
    }
    [[nodiscard]] auto seal(const SealRequest &request) const { return sealReport(mime, vendor, request, today()); }

    /// What the team finds in it: names and bytes.
    [[nodiscard]] std::map<QString, QByteArray> opened() const { return openedByTeam(mime, home, fingerprint, path()); }
};

inline TakenFile taken(const QString &path)
{
    auto file = TakenFile::take(path);
    REQUIRE(file);
    return *file;
}

/// A sealing that is asked to stop in its midst answers within a second and leaves nothing.
inline void cancelUnderWay(const SealDesk &desk, SealRequest request)
{
    std::stop_source stop;
    request.wishes.cancel = stop.get_token();
    auto future = sealInBackground(desk.mime, desk.vendor, request, today());
    while (future.progressValue() < 1 && !future.isFinished()) { }
    QElapsedTimer since;
    since.start();
    stop.request_stop();
    future.waitForFinished();
    CHECK(since.elapsed() < 1000);
    REQUIRE_FALSE(future.result());
    REQUIRE(future.result().error().mail);
    CHECK(future.result().error().mail->seal == SealProblem::Cancelled);
    CHECK(desk.left().isEmpty());
}
