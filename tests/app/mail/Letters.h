#pragma once

#include "app/mail/SealedReport.h"
#include "tests/support/Keys.h"

#include <QHash>
#include <catch2/catch_tostring.hpp>

template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes)
    {
        return '"' + bytes.first(std::min<qsizetype>(bytes.size(), 500)).toStdString() + '"';
    }
};

/// A team with a throw-away key, its folder, and an empty folder that sealed files go to.
struct Team {
    GpgHome home;
    QString fingerprint = home.makeKey(QStringLiteral("Team <security@example.org>"));
    VerifiedKey key = verified(home.publicKey(fingerprint));
    QTemporaryDir folder;

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// What three programs make of a sealed file's OpenPGP message; the test fails unless all agree.
    [[nodiscard]] QByteArray openedByAll(const QByteArray &openPgp) const;
};

/// To security@example.org, from robin@example.net unless told otherwise, on a fixed day.
[[nodiscard]] Envelope envelope(bool withSender = true);

/// An attachment whose bytes are in memory.
[[nodiscard]] LetterFile fileOf(const QString &name, const QByteArray &bytes,
                                const QString &type = QStringLiteral("application/octet-stream"));

/// A picture, a text with all kinds of line ends, and an empty file.
[[nodiscard]] std::vector<LetterFile> someFiles();

/// Everything that the letter writes.
[[nodiscard]] QByteArray writtenOut(const Letter &letter);

/// A mail as Python's email package reads it: an opinion that is not GMime's.
struct ParsedMail {
    struct Part {
        QString type;
        QHash<QString, QString> parameters; ///< of Content-Type
        QString fileName;
        QString disposition;
        QString encoding;
        QByteArray content; ///< decoded
    };
    QStringList names; ///< of the headers, in their order
    QStringList values;
    QString type;
    QHash<QString, QString> parameters;
    std::vector<Part> parts;
    QStringList defects; ///< what it found wrong, anywhere

    [[nodiscard]] QString header(const QString &name) const { return values.value(names.indexOf(name)); }
};

/// All of them, in one run of Python. Skips the test where there is none.
[[nodiscard]] std::vector<ParsedMail> parsedByPython(const std::vector<QByteArray> &mails);
[[nodiscard]] ParsedMail parsedByPython(const QByteArray &mail);

/// Names that break mail programs: scripts, marks that turn text, quotes, folders, devices (THREATS-M2, M3).
[[nodiscard]] QStringList hostileNames();

/// The names of everything in a folder.
[[nodiscard]] QStringList namesIn(const QString &folder);

/// The same bytes on every run.
[[nodiscard]] QByteArray noise(qsizetype size, quint32 seed = 1);

/// A device without end or with an end, that gives noise again and again and calls `atRead` before each reading.
class NoiseDevice final : public QIODevice {
public:
    explicit NoiseDevice(qint64 size, std::function<void(qint64)> atRead = {});

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_noise = noise(64 * 1024);
    qint64 m_size;
    qint64 m_at = 0;
    std::function<void(qint64)> m_atRead;
};
