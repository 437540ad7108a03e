#pragma once

#include "tests/support/RedMiddle.h"
#include "tests/ui/journey/KeptDesk.h"
#include "tests/ui/journey/Team.h"

#include <QClipboard>
#include <QMimeData>

/// How many of its pixels are red, or nearly so.
inline int redPixels(const QByteArray &file)
{
    const QImage image = QImage::fromData(file);
    REQUIRE_FALSE(image.isNull());
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            count += qRed(pixel) > 150 && qGreen(pixel) < 100 ? 1 : 0;
        }
    }
    return count;
}

inline const QByteArray loggedSecrets = "starts\n"
                                        "password=hunter2-canary\n"
                                        "connected to 203.0.113.7\n"
                                        "connected to 203.0.113.99\n"
                                        "connected to 203.0.113.7\n"
                                        "ends\n";

/// Somebody at the page for pictures and files, with reports that are kept, for a team whose lock is good.
struct EvidenceDesk : KeptDesk {
    Team team;

    explicit EvidenceDesk(const std::function<void(Desk &)> &prepare = {})
    {
        REQUIRE(place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        if (prepare)
            prepare(*this);
        openKept();
        startKeptFor(u"Example"_s);
        click(u"Add pictures and files"_s);
    }

    [[nodiscard]] const std::vector<DraftFiles::File> &files() const { return journey->draft()->evidence().all(); }
    /// What goes of the file that was added first.
    [[nodiscard]] QByteArray goes() const
    {
        const auto device = files().front().going().open();
        REQUIRE(device);
        return device->readAll();
    }
    void waitUntilReady()
    {
        waitUntil([&] { return !files().empty() && journey->draft()->evidence().areReady(); });
    }
    void add(const QString &name, const QByteArray &bytes)
    {
        addFile(name, bytes);
        waitUntilReady();
    }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(window->page(), Qt::Key_V, Qt::ControlModifier);
    }
    void pastePng()
    {
        auto *picture = new QMimeData;
        picture->setData(QStringLiteral("image/png"), redMiddle());
        paste(picture);
    }
    /// From the page for files: all else is answered, the report locked; what the team finds in it.
    [[nodiscard]] std::map<QString, QByteArray> lockAndOpen()
    {
        go();
        answerAll();
        click(u"Read it and send"_s);
        choose(u"I have read it and I'm happy to send it."_s);
        go();
        choose(u"On a website"_s);
        click(u"Lock and send"_s);
        waitFor(u"Your report is locked. Now send it"_s);
        REQUIRE(downloads().size() == 1);
        return team.opened(folder.filePath(u"downloads/"_s + downloads().constFirst()));
    }
};
