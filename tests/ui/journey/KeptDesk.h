#pragma once

#include "tests/support/FakeKeyring.h"
#include "tests/ui/journey/Desk.h"
#include "ui/journey/Entrance.h"

/// A Desk whose reports are kept, in a vault's folder of the test's own: it can be left and sat down at again.
class KeptDesk : public Desk {
public:
    /// A desk of its own, or another window over somebody else's folder and keyring.
    KeptDesk();
    KeptDesk(const QString &folderOfAnother, std::shared_ptr<FakeKeyring> itsKeyring);
    ~KeptDesk();

    void openKept(); ///< the window, and whatever asks for the reports
    void openEntrance(); ///< the latter, without waiting for it
    void leave(); ///< the window is closed, as a person does it, and all behind it is gone
    void crash(); ///< all is gone at once
    void again(); ///< leave() and openKept()

    /// From S1 to the task list, answering what is asked at first use.
    void startKept(bool shared = false);
    void startKeptFor(const QString &team, bool shared = false); ///< the same, where there are several
    void noWords(); ///< the page that offers some, and leads on
    void typePassphrase(const QString &words); ///< and once more, where it is chosen
    void typeInto(const QString &passphrase, const QString &words); ///< a field of this id
    void waitForStatus(const QString &status);
    void waitUntil(const std::function<bool()> &holds);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QStringList caseFiles() const; ///< paths

    QString vaultFolder;
    std::shared_ptr<FakeKeyring> keyring = std::make_shared<FakeKeyring>();
    Autosave::Times times{.quiet = std::chrono::milliseconds(50),
                          .longest = std::chrono::milliseconds(100),
                          .again = std::chrono::milliseconds(50)};
    std::shared_ptr<VendorKeeper> vendors;
    std::unique_ptr<Door> door;
    std::unique_ptr<Entrance> entrance;

private:
    void answerFirstUse(bool shared);
};

inline const QString goodPassphrase = QStringLiteral("correct-horse battery staple");
