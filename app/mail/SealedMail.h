#pragma once

#include "app/mail/MessageFrame.h"
#include "app/mail/Mime.h"
#include "app/mail/SealedReport.h"

/// A locked report of the Message form, read again from its file: byte for byte the mail that this program writes for
/// its envelope, with nothing before, behind or beside the locked part. Its reference is the short one of the subject.
class SealedMail final {
public:
    /// NotAReport when it is anything else. A regular file only, and no symlink.
    [[nodiscard]] static std::expected<SealedMail, MailProblem> read(const Mime &mime, const QString &path);

    [[nodiscard]] const SealedReport &report() const { return m_report; }
    /// Whether its locked part is one message for exactly this key's subkey, and the one that was read.
    [[nodiscard]] bool isFor(const VerifiedKey &key) const;

private:
    SealedMail(SealedReport report, std::shared_ptr<QFile> file, MessageFrame frame)
        : m_report(std::move(report)), m_file(std::move(file)), m_frame(std::move(frame))
    {
    }
    SealedReport m_report;
    std::shared_ptr<QFile> m_file; ///< opened once: what lies at the path may be another one by now
    MessageFrame m_frame;
};
