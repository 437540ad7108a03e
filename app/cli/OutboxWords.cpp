#include "app/cli/CliText.h"

#include "app/cases/Outbox.h"
#include "app/cli/Terminal.h"

namespace CliText {

namespace {

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-dd HH:mm") + QStringLiteral(" UTC");
}

QString tried(int times)
{
    if (times == 0)
        return QStringLiteral("not tried yet");
    return times == 1 ? QStringLiteral("tried once") : QStringLiteral("tried %1 times").arg(times);
}

QString waits(const Case::Waiting &waiting, const QString &team, const QDateTime &now)
{
    const QString path = Terminal::shown(waiting.sealed.report.path);
    QString text = QStringLiteral("\n    waits since %1, %2").arg(moment(waiting.when), tried(waiting.tries));
    if (const auto next = Outbox::nextTry(waiting, now))
        text += QStringLiteral("\n    next try at %1, if the window of Vouchsafe is open").arg(moment(*next));
    else if (Outbox::gaveUp(waiting))
        text += QStringLiteral("\n    tried for five days, and not any more by itself. Send it another way, or try it "
                               "yourself");
    else
        text += QStringLiteral("\n    waits for you");
    if (waiting.last)
        text += QStringLiteral("\n    ")
            + problem(*waiting.last, waiting.account, path, team).replace(u'\n', QStringLiteral("\n    "));
    return text
        + QStringLiteral("\n    now: vouchsafe outbox send %1")
              .arg(Terminal::shown(waiting.sealed.report.envelope.reference));
}

} // namespace

QString outgoing(const CaseState &state, const QString &team, const QDateTime &now)
{
    const SealedReport *report = sealedReport(state);
    if (!report)
        return QStringLiteral("A report to %1 cannot be read. Open it in the window.").arg(team);
    const QString text = QStringLiteral("%1  %2 <%3>")
                             .arg(Terminal::shown(report->envelope.reference), team, report->envelope.to.text());
    if (const auto *waiting = std::get_if<Case::Waiting>(&state))
        return text + waits(*waiting, team, now);
    return text
        + QStringLiteral("\n    may have arrived, or not. Look among your sent mails, or wait for their answer; it is "
                         "not\n    sent again by itself. The locked file: %1")
              .arg(Terminal::shown(report->path));
}

QString nothingWaits()
{
    return QStringLiteral("Nothing waits to be sent.");
}

QString notWaiting(const QString &reference)
{
    return QStringLiteral("No report \"%1\" waits to be sent. See: vouchsafe outbox").arg(reference);
}

QString mayHaveArrived(const QString &reference, const QString &team)
{
    return QStringLiteral("%1 may have arrived already, so it was not sent again.\nLook among your sent mails, or wait "
                          "for the answer of %2. In the window you can say what became of it.")
        .arg(reference, team);
}

QString receiptMatches(const Receipt &receipt)
{
    return QStringLiteral("It matches: this is the locked file of the receipt.\n"
                          "Report %1 to %2 <%3>, %4, %5\n"
                          "A receipt is not signed. It shows which file was meant, not that it is true.")
        .arg(Terminal::shown(receipt.reference), Terminal::shown(receipt.team), receipt.to.text(), moment(receipt.when),
             Terminal::shown(receipt.way));
}

QString receiptMatchesApart(const Receipt &receipt, const Receipt::Compared &file)
{
    return QStringLiteral(
               "It matches: this is one of the files that belong to the report of the receipt and go another "
               "way.\nReport %1 to %2 <%3>, %4\nThis file: %5 bytes, SHA-256 %6\n"
               "The receipt does not tell how or when this file went. It is not signed: it shows which file "
               "was\nmeant, not that it is true.")
        .arg(Terminal::shown(receipt.reference), Terminal::shown(receipt.team), receipt.to.text(), moment(receipt.when),
             QString::number(file.size), file.sha256.hex());
}

QString receiptDiffers(const Receipt &receipt, const QString &path)
{
    return QStringLiteral("It does not match: %1 is not the locked file of this receipt (%2), and not one of those\n"
                          "that go another way.")
        .arg(path, Terminal::shown(receipt.reference));
}

QString notAReceipt(const QString &path)
{
    return QStringLiteral("%1 is not a receipt of Vouchsafe as it was saved (the text, not the PDF).").arg(path);
}

} // namespace CliText
