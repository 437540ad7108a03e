#include "app/mail/SealedMail.h"

#include "app/mail/RegularFile.h"

#include <QFile>
#include <QRegularExpression>

namespace {

constexpr qint64 longestHead = 8 * 1024; // two addresses, and some 500 bytes that are always the same

/// The locked part of a mail as a device of its own. It hashes what is read of it, from its start to its end, as the
/// whole mail.
class LockedPart final : public QIODevice {
public:
    LockedPart(QFile &file, const MessageFrame &frame) : m_file(file), m_frame(frame) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override
    {
        return std::max(m_file.size() - m_frame.before.size() - m_frame.after.size(), qint64{0});
    }
    /// Of the mail; reads what nobody has read yet. nullopt when it cannot be read.
    [[nodiscard]] std::optional<Digest> digest()
    {
        constexpr qint64 chunk = 262'144;
        while (m_hashed < size()) {
            if (!seek(m_hashed) || read(chunk).isEmpty())
                return std::nullopt;
        }
        m_hasher.add(m_frame.after);
        return m_hasher.finish();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_file.seek(m_frame.before.size() + pos()))
            return -1;
        const qint64 n = m_file.read(data, std::min(most, size() - pos()));
        if (pos() == 0) { // also when it is read a second time
            m_hasher = Hasher();
            m_hasher.add(m_frame.before);
            m_hashed = 0;
        }
        if (n > 0 && pos() == m_hashed) {
            m_hasher.add(QByteArrayView(data, n));
            m_hashed += n;
        }
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile &m_file;
    const MessageFrame &m_frame;
    Hasher m_hasher = {};
    qint64 m_hashed = 0;
};

/// The envelope that the lines at a mail's beginning tell of.
std::optional<Envelope> envelopeIn(const QString &head)
{
    static const QRegularExpression headers(QStringLiteral("\\AFrom:\\s+(\\S+)\\r\\nTo:\\s+(\\S+)\\r\\n"
                                                           "Date: ([^\\r\\n]+)\\r\\n"
                                                           "Message-ID:\\s+<([^<>\\s]+)>\\r\\n"
                                                           "Subject: Security report (\\w+)\\r\\n"));
    const auto match = headers.match(head);
    const auto from = Address::parse(match.capturedView(1));
    const auto to = Address::parse(match.capturedView(2));
    const auto date = QDateTime::fromString(match.captured(3), Qt::RFC2822Date);
    if (!from || !to || !date.isValid())
        return std::nullopt;
    return Envelope{match.captured(5), *to, from, date.toUTC(), match.captured(4)};
}

std::unexpected<MailProblem> notOurs(const QString &why)
{
    return std::unexpected(MailProblem{MailProblem::NotAReport, why});
}

} // namespace

std::expected<SealedMail, MailProblem> SealedMail::read(const Mime &, const QString &path)
{
    const auto opened = std::make_shared<QFile>(path);
    QFile &file = *opened;
    if (!openRegular(file))
        return notOurs(QStringLiteral("no file that can be read"));
    const QByteArray bytes = file.read(longestHead);
    const QString head =
        QString::fromLatin1(bytes.first(std::max<qsizetype>(bytes.indexOf("-----BEGIN PGP MESSAGE-----"), 0)));
    static const QRegularExpression boundary(QStringLiteral("; boundary=([0-9a-f]{32});\\r\\n"));
    const auto envelope = envelopeIn(head);
    const auto mark = boundary.match(head);
    if (!envelope || !mark.hasMatch())
        return notOurs(QStringLiteral("not the headers of ours"));

    const MessageFrame frame = frameOf(*envelope, mark.captured(1));
    const qint64 end = file.size() - frame.after.size();
    if (head.toLatin1() != frame.before || end < frame.before.size() || !file.seek(end)
        || file.readAll() != frame.after)
        return notOurs(QStringLiteral("something stands beside the locked part"));
    const qint64 size = file.size();
    const auto sha256 = LockedPart(file, frame).digest();
    if (!sha256)
        return notOurs(file.errorString());
    return SealedMail({SealedForm::Message, path, *envelope, size, {}, *sha256}, opened, frame);
}

bool SealedMail::isFor(const VerifiedKey &key) const
{
    LockedPart part(*m_file, m_frame);
    return isSealedFor(key, part, true) && part.digest() == m_report.sha256;
}
