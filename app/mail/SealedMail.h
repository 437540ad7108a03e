#pragma once

#include "app/mail/Mime.h"
#include "app/mail/SealedReport.h"

/// A locked report of the Message form, read again from its file: byte for byte the mail that this program writes for
/// its envelope, with nothing before, behind or beside the locked part. Its reference is the short one of the subject.
class SealedMail final {
public:
    /// NotAReport when it is anything else. A regular file only.
    [[nodiscard]] static std::expected<SealedMail, MailProblem> read(const Mime &mime, const QString &path);

    [[nodiscard]] const SealedReport &report() const { return m_report; }
    /// Whether its locked part is one message for exactly this key's subkey.
    [[nodiscard]] bool isFor(const VerifiedKey &key) const;

private:
    SealedMail(SealedReport report, qint64 armorStart, qint64 armorEnd)
        : m_report(std::move(report)), m_armorStart(armorStart), m_armorEnd(armorEnd)
    {
    }
    SealedReport m_report;
    qint64 m_armorStart;
    qint64 m_armorEnd;
};
