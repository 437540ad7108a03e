#include "app/mail/SealedMail.h"

#include "app/mail/MessageFrame.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace {

constexpr qint64 longestHead = 8 * 1024; // two addresses, and some 500 bytes that are always the same

/// Some bytes of a file as a device of their own.
class Slice final : public QIODevice {
public:
    Slice(const QString &path, qint64 start, qint64 end) : m_file(path), m_start(start), m_size(end - start)
    {
        if (m_file.open(ReadOnly))
            open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        return m_file.seek(m_start + pos()) ? m_file.read(data, std::min(most, m_size - pos())) : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    qint64 m_start;
    qint64 m_size;
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
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a FIFO or device would keep us waiting
        return notOurs(file.errorString());
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
    return SealedMail({SealedForm::Message, path, *envelope, file.size(), {}}, frame.before.size(), end);
}

bool SealedMail::isFor(const VerifiedKey &key) const
{
    Slice armor(m_report.path, m_armorStart, m_armorEnd);
    return armor.isOpen() && isSealedFor(key, armor, true);
}
