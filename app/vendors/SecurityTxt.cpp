#include "app/vendors/SecurityTxt.h"

#include "app/net/HttpsGet.h"
#include "app/vendors/SafeText.h"
#include "app/vendors/VendorProfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 4LL * 1024 * 1024;
constexpr int mostLines = 1'000;
constexpr qsizetype longestLine = 2'048;
constexpr size_t mostOfAKind = 16;

/// What stands inside a signature's frame, if there is one (RFC 9580, 7).
QByteArray withoutFrame(QByteArray text, bool &isSigned)
{
    const qsizetype begin = text.indexOf("-----BEGIN PGP SIGNED MESSAGE-----");
    const qsizetype end = text.indexOf("-----BEGIN PGP SIGNATURE-----");
    const qsizetype blank = begin < 0 ? -1 : text.indexOf("\n\n", begin);
    isSigned = blank >= 0 && end > blank;
    return isSigned ? text.sliced(blank + 1, end - blank - 1) : text;
}

class Reader final {
public:
    void line(const QString &line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 1)
            return;
        const QString name = line.first(colon).trimmed().toLower();
        const QString value = line.sliced(colon + 1).trimmed();
        if (!SafeText::isPlain(line))
            odd(SecurityTxt::StrangeCharacters);
        else if (name == "contact"_L1)
            contact(value);
        else if (name == "encryption"_L1)
            encryption(value);
        else if (name == "expires"_L1)
            expires(value);
        else if (name == "canonical"_L1)
            page(txt.canonical, value);
        else if (name == "policy"_L1)
            page(txt.policies, value);
        else if (name == "preferred-languages"_L1)
            languages(value);
    }

    void odd(SecurityTxt::Oddity oddity)
    {
        if (!std::ranges::contains(txt.oddities, oddity))
            txt.oddities.push_back(oddity);
    }

    SecurityTxt txt;

private:
    template <class T> void keep(std::vector<T> &all, const T &one)
    {
        if (std::ranges::contains(all, one))
            return;
        if (all.size() < mostOfAKind)
            all.push_back(one);
        else
            odd(SecurityTxt::TooMuch);
    }

    /// An https page of the internet, or an empty URL after noting why not.
    QUrl pageOf(const QString &value)
    {
        const QUrl url(value, QUrl::StrictMode);
        if (HttpsGet::mayAsk(url))
            return url.adjusted(QUrl::RemoveFragment);
        odd(url.scheme() == "http"_L1 ? SecurityTxt::NotHttps : SecurityTxt::NotUnderstood);
        return {};
    }

    void page(std::vector<QUrl> &all, const QString &value)
    {
        if (const QUrl url = pageOf(value); !url.isEmpty())
            keep(all, url);
    }

    void contact(const QString &value)
    {
        constexpr auto mailto = "mailto:"_L1;
        constexpr auto tel = "tel:"_L1;
        const bool isMail = value.startsWith(mailto, Qt::CaseInsensitive);
        if (isMail || VendorProfile::isAddress(value)) { // many forget the "mailto:"
            const QString rest = isMail ? value.sliced(mailto.size()) : value;
            const QString address = SafeText::address(QUrl::fromPercentEncoding(rest.section(u'?', 0, 0).toUtf8()));
            if (rest.contains(u'?'))
                odd(SecurityTxt::ExtraInAddress);
            if (address.isEmpty())
                odd(SecurityTxt::NotUnderstood);
            else
                keep(txt.contacts, {SecurityTxt::Contact::Mail, address});
        } else if (value.startsWith(tel, Qt::CaseInsensitive)) {
            keep(txt.contacts, {SecurityTxt::Contact::Phone, value.sliced(tel.size())});
        } else if (const QUrl url = pageOf(value); !url.isEmpty()) {
            keep(txt.contacts, {SecurityTxt::Contact::Page, url.toString(QUrl::FullyEncoded)});
        }
    }

    void encryption(const QString &value)
    {
        constexpr auto openpgp4fpr = "openpgp4fpr:"_L1;
        if (value.startsWith(openpgp4fpr, Qt::CaseInsensitive)) {
            if (const auto fingerprint = Fingerprint::parse(value.sliced(openpgp4fpr.size())))
                keep(txt.fingerprints, *fingerprint);
            else
                odd(SecurityTxt::NotUnderstood);
        } else if (value.startsWith("dns:"_L1, Qt::CaseInsensitive)) {
            txt.keyInDns = true;
        } else {
            page(txt.keyPages, value);
        }
    }

    void expires(const QString &value)
    {
        const auto when = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!when.isValid()) {
            odd(SecurityTxt::NotUnderstood);
            return;
        }
        if (txt.expires)
            odd(SecurityTxt::SeveralExpiries);
        txt.expires = txt.expires ? std::min(*txt.expires, when) : when;
    }

    void languages(const QString &value)
    {
        for (const QString &one : value.split(u',', Qt::SkipEmptyParts)) {
            if (txt.languages.size() < static_cast<qsizetype>(mostOfAKind))
                txt.languages.append(one.trimmed());
        }
    }
};

} // namespace

std::optional<SecurityTxt> SecurityTxt::read(const QByteArray &bytes)
{
    Reader reader;
    QByteArray text = bytes.first(std::min(bytes.size(), largestFile));
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    text = withoutFrame(std::move(text), reader.txt.isSigned);

    int lines = 0;
    for (const QByteArrayView line : QLatin1StringView(text).tokenize('\n'_L1)) {
        if (++lines > mostLines || line.size() > longestLine) {
            reader.odd(SecurityTxt::TooMuch);
            if (lines > mostLines)
                break;
            continue;
        }
        reader.line(QString::fromUtf8(line).replace(u'\t', u' '));
    }
    if (reader.txt.contacts.empty() && reader.txt.keyPages.empty() && reader.txt.fingerprints.empty())
        return std::nullopt;
    if (!reader.txt.expires)
        reader.odd(NoExpiry);
    return reader.txt;
}

bool SecurityTxt::isOutOfPlace(const QUrl &from) const
{
    return !canonical.empty() && !std::ranges::contains(canonical, from.adjusted(QUrl::RemoveFragment));
}
