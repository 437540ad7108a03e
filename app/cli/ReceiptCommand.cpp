#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/mail/Receipt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

constexpr qint64 receiptCap = 256 * 1024; // Receipt::parse() takes less

QJsonObject asJson(qint64 size, const Digest &sha256)
{
    return {{u"size"_s, size}, {u"sha256"_s, sha256.hex()}};
}

QString nameOf(Receipt::Match match)
{
    switch (match) {
    case Receipt::Match::Letter:
        return u"report"_s;
    case Receipt::Match::Apart:
        return u"apart"_s;
    case Receipt::Match::No:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const Receipt &receipt)
{
    QJsonArray apart;
    for (const Receipt::Apart &file : receipt.apart)
        apart.append(asJson(file.size, file.sha256));
    return {{u"reference"_s, receipt.reference},
            {u"sent"_s, receipt.when.toString(Qt::ISODate)},
            {u"team"_s, receipt.team},
            {u"to"_s, receipt.to.text()},
            {u"fingerprint"_s, receipt.fingerprint.hex()},
            {u"size"_s, receipt.size},
            {u"sha256"_s, receipt.sha256.hex()},
            {u"way"_s, receipt.way},
            {u"serverSaid"_s, receipt.serverSaid},
            {u"apart"_s, apart}};
}

} // namespace

ExitStatus receiptVerify(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"receipt verify RECEIPT SEALED [--json]"_s;
    const auto line = Inputs::parse(tools, words, {{{u"json"_s}, false}}, usage);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().size() != 2) {
        tools.terminal.complain(CliText::usage(u"Name the receipt and the locked file."_s, usage));
        return ExitStatus::Usage;
    }
    const bool json = line->has(u"json"_s);
    const auto unreadable = [&](const QString &name) {
        if (json)
            tools.terminal.print({{u"problem"_s, name}});
        return ExitStatus::BadInput;
    };
    const QString path = line->operands().constFirst();
    const QString sealed = line->operands().constLast();
    const auto text = Inputs::read(tools, path, receiptCap);
    if (!text)
        return unreadable(u"not-readable"_s);
    const auto receipt = Receipt::parse(*text);
    if (!receipt) {
        tools.terminal.complain(CliText::notAReceipt(Terminal::shown(path)));
        return unreadable(u"not-a-receipt"_s);
    }
    const auto compared = receipt->compare(sealed);
    if (!compared) {
        tools.terminal.complain(CliText::cannotRead(Terminal::shown(sealed), compared.error().detail));
        return unreadable(u"not-readable"_s);
    }
    const bool matches = compared->match != Receipt::Match::No;
    if (json) {
        QJsonObject file = asJson(compared->size, compared->sha256);
        file[u"is"_s] = nameOf(compared->match);
        QJsonObject object = asJson(*receipt);
        object[u"matches"_s] = matches;
        object[u"file"_s] = file;
        tools.terminal.print(object);
    } else if (matches) {
        tools.terminal.say(compared->match == Receipt::Match::Letter
                               ? CliText::receiptMatches(*receipt)
                               : CliText::receiptMatchesApart(*receipt, *compared));
    } else {
        tools.terminal.complain(CliText::receiptDiffers(*receipt, Terminal::shown(sealed)));
    }
    return matches ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace Commands
