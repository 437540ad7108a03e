#include "app/cli/CliText.h"

#include <QStringList>

namespace CliText {

namespace {

/// "2 passwords"? No: "password (2)", which is right for every kind and number.
QString counted(const QString &words, qint64 times)
{
    return QStringLiteral("%1 (%2)").arg(words).arg(times);
}

QString countedKinds(const ScanTotals &totals)
{
    QStringList kinds;
    for (const SecretKind kind : allSecretKinds) {
        if (const auto &of = totals.of(kind); of.findings > 0)
            kinds.append(counted(secretKindWords(kind), of.findings));
    }
    return kinds.join(QStringLiteral(", "));
}

} // namespace

QString finding(const Finding &finding)
{
    const QString number = finding.value > 0 ? QString::number(finding.value) : QStringLiteral("?");
    return QStringLiteral("line %1: %2 %3, **** (%4 bytes)")
        .arg(QString::number(finding.line), secretKindWords(finding.kind), number, QString::number(finding.length));
}

QString found(const ScanTotals &totals, const QString &name)
{
    if (totals.findings() == 0)
        return QStringLiteral("Nothing was found in %1. Some things may be missed: have a quick look yourself.")
            .arg(name);
    return QStringLiteral("Found in %1: %2.\nSome things may be missed: have a quick look yourself.")
        .arg(name, countedKinds(totals));
}

QString notAText(const QString &name)
{
    return QStringLiteral("%1 is not a text, so no passwords or names were looked for in it. Look at it yourself.")
        .arg(name);
}

QString noCopy(const QString &path)
{
    return QStringLiteral("%1 was not written: nothing could be hidden in it.").arg(path);
}

QString moreFound(qint64 shown)
{
    return QStringLiteral("Only the first %1 are shown.").arg(shown);
}

QString copied(const QString &path, bool anything)
{
    return anything ? QStringLiteral("A copy with these hidden: %1").arg(path)
                    : QStringLiteral("There was nothing to hide; the copy is the same: %1").arg(path);
}

QString badHide()
{
    QStringList names;
    for (const SecretKind kind : allSecretKinds)
        names.append(secretKindName(kind));
    return QStringLiteral("--hide is \"all\", or some of these with commas between: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

QString outIsOriginal(const QString &path)
{
    return QStringLiteral("%1 is the file itself, so it was not written over. Choose another name after -o.").arg(path);
}

QString foundInAttachment(const ScanTotals &totals, const QString &name)
{
    return QStringLiteral("Note: %1 holds things that you may not want to share: %2.\n"
                          "\"vouchsafe scan\" shows where; --hide all leaves them out of what is sent.")
        .arg(name, countedKinds(totals));
}

QString foundInAnswers(const QStringList &kinds)
{
    return QStringLiteral("Note: in your answers stands something that you may not want to share: %1.\n"
                          "Your words go as they are. If it should not go, change them first.")
        .arg(kinds.join(QStringLiteral(", ")));
}

QString name(EvidenceProblem::What what)
{
    switch (what) {
    case EvidenceProblem::Missing:
        return QStringLiteral("missing");
    case EvidenceProblem::NotAFile:
        return QStringLiteral("not-a-file");
    case EvidenceProblem::Unreadable:
        return QStringLiteral("unreadable");
    case EvidenceProblem::TooBig:
        return QStringLiteral("too-big");
    case EvidenceProblem::Changing:
        return QStringLiteral("changing");
    case EvidenceProblem::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
