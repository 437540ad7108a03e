#include "app/cli/StoreUse.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

StoreUse::What useOf(const QString &first, const QString &second)
{
    if ((first == u"vendor" && (second == u"add" || second == u"remove")) || (first == u"key" && second == u"renew"))
        return StoreUse::Writes;
    if (first == u"outbox")
        return StoreUse::Needs;
    if (first == u"vendor" && second == u"export")
        return StoreUse::Reads;
    return first == u"vendors" || first == u"seal" || first == u"send"
            || (first == u"key" && (second == u"check" || second == u"export"))
        ? StoreUse::Reads
        : StoreUse::None;
}

} // namespace

StoreUse StoreUse::of(const QStringList &words)
{
    const QString file = u"store-passphrase-file"_s;
    QCommandLineParser parser;
    parser.addOptions({{u"help"_s, {}}, {u"template"_s, {}}, {file, {}, u"file"_s}});
    parser.parse(QStringList{u"vouchsafe"_s} + words); // what else there is, the command reads
    StoreUse use;
    if (!words.contains(u"--help"_s) && !parser.isSet(u"template"_s))
        use.what = useOf(words.value(0), words.value(1));
    if (parser.isSet(file))
        use.passphraseFile = parser.value(file);
    return use;
}
