#pragma once

#include "app/cli/Cli.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QBuffer>

/// The terminal program run in this process: a clock, a home folder and streams of the test's own.
class CliRun final {
public:
    struct Result {
        ExitStatus status;
        QString out;
        QString err;
    };
    [[nodiscard]] Result operator()(const QStringList &words, const QByteArray &input = {});

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &data) const;
    /// The complete example answers, as a file.
    [[nodiscard]] QString answers() const;
    /// A vendor "team" that the person added, whose key gpg made; its fingerprint.
    QString addTeam(const GpgHome &home, const QString &expire = QStringLiteral("0"));

    QDateTime now = today();
    std::optional<StoreProblem> closed;
    bool lostThings = false;
    std::shared_ptr<CaseVault> vault;
    std::function<std::optional<Secret>(const QString &)> ask;
    RenewalWays renewal;
    std::shared_ptr<MemoryShelf> shelf = std::make_shared<MemoryShelf>();

private:
    QTemporaryDir m_folder;
    Mime m_mime;
};
