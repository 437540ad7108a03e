#include "app/vendors/EncryptionLines.h"

#include "app/net/HttpsGet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

EncryptionLines EncryptionLines::read(const QByteArray &securityTxt)
{
    constexpr size_t mostOfAKind = 8;
    constexpr auto field = "encryption:"_L1;
    EncryptionLines found;
    const auto keep = [&](auto &all, const auto &one) {
        if (std::ranges::contains(all, one))
            return;
        if (all.size() < mostOfAKind)
            all.push_back(one);
        else
            ++found.passedOver;
    };
    const QString text = QString::fromUtf8(securityTxt);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(field, Qt::CaseInsensitive))
            continue;
        const QUrl uri(trimmed.sliced(field.size()).trimmed().toString(), QUrl::StrictMode);
        const auto fingerprint =
            uri.scheme() == "openpgp4fpr"_L1 ? Fingerprint::parse(uri.path()) : std::optional<Fingerprint>();
        if (fingerprint)
            keep(found.fingerprints, *fingerprint);
        else if (HttpsGet::mayAsk(uri))
            keep(found.pages, uri.adjusted(QUrl::RemoveFragment));
        else
            ++found.passedOver;
    }
    return found;
}
