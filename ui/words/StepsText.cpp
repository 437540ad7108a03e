#include "ui/words/StepsText.h"

namespace {

/// Of the printed page.
QString apartPart(const StepsText::Letter &letter)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><ul>")
                       .arg(StepsText::titleApart(letter), StepsText::aboutApart(letter).toHtmlEscaped());
    for (const QString &name : letter.apart)
        html += QStringLiteral("<li><b>%1</b></li>").arg(name.toHtmlEscaped());
    html +=
        QStringLiteral("</ul><pre style=\"white-space: pre-wrap\">%1</pre><ol>").arg(letter.apartText.toHtmlEscaped());
    for (const QString &way : StepsText::waysApart(letter))
        html += QStringLiteral("<li>%1</li>").arg(way.toHtmlEscaped());
    return html + QStringLiteral("</ol>");
}

} // namespace

QString StepsText::name(WebMail::Service service)
{
    switch (service) {
    case WebMail::Gmail:
        return QStringLiteral("Gmail");
    case WebMail::Outlook:
        return QStringLiteral("Outlook.com");
    case WebMail::Yahoo:
        return QStringLiteral("Yahoo");
    case WebMail::ICloud:
        return QStringLiteral("iCloud");
    case WebMail::Proton:
        return QStringLiteral("Proton");
    case WebMail::Gmx:
        return QStringLiteral("GMX");
    case WebMail::Other:
        return tr("Another one");
    }
    Q_UNREACHABLE();
}

QStringList StepsText::website(WebMail::Service service, const QString &file)
{
    const QString fill = tr("Put in the address, the subject and the text from above.");
    const QString attach = tr("Press the paper clip and choose the file \"%1\".").arg(file);
    const QString wait = tr("Wait until the file is all there.");
    const QString send = tr("Press \"Send\", then come back here.");
    switch (service) {
    case WebMail::Gmail:
        return {tr("Open mail.google.com and press \"Compose\"."), fill, attach, wait, send};
    case WebMail::Outlook:
        return {tr("Open outlook.com and press \"New mail\"."), fill,
                tr("Press the paper clip, then \"Browse this computer\". Choose the file \"%1\".").arg(file),
                tr("If it asks, attach it as a copy, not as a link."), send};
    case WebMail::Yahoo:
        return {tr("Open mail.yahoo.com and press \"Compose\"."), fill, attach, wait, send};
    case WebMail::ICloud:
        return {tr("Open icloud.com/mail and press the pen for a new message."), fill, attach, wait,
                tr("Press the arrow that sends it, then come back here.")};
    case WebMail::Proton:
        return {tr("Open mail.proton.me and press \"New message\"."), fill, attach,
                tr("Leave its own lock and its password alone. The file is locked already."), send};
    case WebMail::Gmx:
        return {tr("Open gmx.net or gmx.com, log in, and press the button for a new email."), fill, attach, wait, send};
    case WebMail::Other:
        return {tr("Open your email in the web browser and start a new message."), fill,
                tr("Attach the file \"%1\". Often the button looks like a paper clip.").arg(file), wait,
                tr("Press Send there, then come back here.")};
    }
    Q_UNREACHABLE();
}

QStringList StepsText::app(const QString &file)
{
    return {tr("Open your email app and start a new message."),
            tr("Put in the address, the subject and the text from above."),
            tr("Attach the file \"%1\". Often the button looks like a paper clip.").arg(file),
            tr("Press Send there, then come back here.")};
}

QString StepsText::titleApart(const Letter &letter)
{
    return letter.apart.size() == 1 ? tr("One file goes another way") : tr("Some files go another way");
}

QString StepsText::aboutApart(const Letter &letter)
{
    return letter.apart.size() == 1
        ? tr("This file is too big for email, so we locked it on its own. Your report tells the team about it. Only "
             "the %1 security team can open it, so all the ways below are safe.")
              .arg(letter.team)
        : tr("These files are too big for email, so we locked each on its own. Your report tells the team about them. "
             "Only the %1 security team can open them, so all the ways below are safe.")
              .arg(letter.team);
}

QStringList StepsText::waysApart(const Letter &letter)
{
    const bool one = letter.apart.size() == 1;
    return {(one ? tr("Put it on any website for sharing files. Then write an email to %1 with the subject \"%2\", "
                      "the text from above and the link to the file.")
                 : tr("Put them on any website for sharing files. Then write an email to %1 with the subject \"%2\", "
                      "the text from above and the links to the files."))
                .arg(letter.address, letter.subject),
            one ? tr("Or put it on a USB stick, and send that or hand it over.")
                : tr("Or put them on a USB stick, and send that or hand it over."),
            one ? tr("Or keep it, and wait until the team tells you a way.")
                : tr("Or keep them, and wait until the team tells you a way.")};
}

QString StepsText::page(const Letter &letter, const QStringList &steps)
{
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body>"
                                  "<h1>%1</h1><p>%2</p><table cellpadding=\"4\">")
                       .arg(tr("How to send the locked report"),
                            tr("Only the %1 security team can open it.").arg(letter.team).toHtmlEscaped());
    const auto row = [&html](const QString &name, const QString &value) {
        html +=
            QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(tr("File"), letter.file);
    row(tr("To"), letter.address);
    row(tr("Subject"), letter.subject);
    row(tr("Text"), letter.text);
    html += QStringLiteral("</table><ol>");
    for (const QString &step : steps)
        html += QStringLiteral("<li>%1</li>").arg(step.toHtmlEscaped());
    html += QStringLiteral("</ol>");
    if (!letter.apart.isEmpty())
        html += apartPart(letter);
    return html + QStringLiteral("</body></html>\n");
}
