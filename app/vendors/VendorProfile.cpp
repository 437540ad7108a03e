#include "app/vendors/VendorProfile.h"

#include "app/vendors/SafeText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1024LL * 1024;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestText = 400;
constexpr qsizetype longestUrl = 1000;
constexpr qsizetype longestList = 64;
constexpr qsizetype mostSources = 16; // each is asked when a newer key is looked for
constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
constexpr auto format = "vouchsafe-vendor/1"_L1;
constexpr auto wkd = "wkd"_L1;
constexpr auto keysOpenPgpOrg = "keys.openpgp.org"_L1;

/// Takes fields out of objects and keeps the first fault; what it returns after one is thrown away.
class Reader final {
public:
    enum Need { Required, Optional };

    /// A faulty or absent field reads as an empty text.
    QString text(const QJsonObject &from, QLatin1StringView name, qsizetype longest, Need need = Required)
    {
        if (need == Optional && !from.contains(name))
            return {};
        return checked(from.value(name), name, longest);
    }

    template <typename Read>
    auto list(const QJsonObject &from, QLatin1StringView name, Read read, qsizetype most = longestList)
    {
        std::vector<decltype(read(QJsonValue()))> all;
        const QJsonValue value = from.value(name);
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most))
            fail(name);
        for (const auto items = value.toArray(); const auto &item : items) {
            if (m_problem)
                break;
            all.push_back(read(item));
        }
        return all;
    }

    QStringList texts(const QJsonObject &from, QLatin1StringView name, qsizetype longest)
    {
        const auto all = list(from, name, [&](const QJsonValue &item) { return checked(item, name, longest); });
        return {all.begin(), all.end()};
    }

    QString textOf(const QJsonValue &value, QLatin1StringView name, qsizetype longest)
    {
        return checked(value, name, longest);
    }

    /// An https URL without a user or password in it.
    QUrl url(const QJsonValue &value, QLatin1StringView name)
    {
        QUrl url(checked(value, name, longestUrl), QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty())
            fail(name);
        return url;
    }

    QJsonObject object(const QJsonValue &value, QLatin1StringView name,
                       std::initializer_list<QLatin1StringView> members)
    {
        const QJsonObject found = value.toObject();
        if (!value.isObject())
            fail(name);
        for (const QString &key : found.keys()) {
            if (std::ranges::find(members, key) == members.end())
                fail(name);
        }
        return found;
    }

    void fail(QLatin1StringView field)
    {
        if (!m_problem)
            m_problem = VendorProblem{VendorProblem::BadField, field};
    }
    [[nodiscard]] const std::optional<VendorProblem> &problem() const { return m_problem; }

private:
    QString checked(const QJsonValue &value, QLatin1StringView name, qsizetype longest)
    {
        QString text = value.toString();
        if (!value.isString() || text.trimmed().isEmpty() || text.size() > longest || !SafeText::isPlain(text)) {
            fail(name);
            return {};
        }
        return text;
    }

    std::optional<VendorProblem> m_problem;
};

VendorProfile::Product readProduct(Reader &reader, const QJsonValue &value)
{
    const auto product =
        reader.object(value, "products"_L1, {"name"_L1, "systems"_L1, "versions"_L1, "version"_L1, "logs"_L1});
    return {reader.text(product, "name"_L1, longestName), reader.texts(product, "systems"_L1, longestName),
            reader.texts(product, "versions"_L1, longestName),
            reader.text(product, "version"_L1, longestText, Reader::Optional),
            reader.list(product, "logs"_L1, [&](const QJsonValue &item) {
                const auto log = reader.object(item, "logs"_L1, {"system"_L1, "place"_L1});
                return VendorProfile::Log{reader.text(log, "system"_L1, longestName),
                                          reader.text(log, "place"_L1, longestText)};
            })};
}

VendorProfile::KeySource readSource(Reader &reader, const QJsonValue &value)
{
    if (value.toString() == wkd)
        return {VendorProfile::KeySource::Wkd};
    if (value.toString() == keysOpenPgpOrg)
        return {VendorProfile::KeySource::KeysOpenPgpOrg};
    return {VendorProfile::KeySource::Page, reader.url(value, "sources"_L1)};
}

VendorProfile::OtherWay readOtherWay(Reader &reader, const QJsonValue &value)
{
    const auto way = reader.object(value, "otherWays"_L1, {"name"_L1, "url"_L1});
    return {reader.text(way, "name"_L1, longestName), reader.url(way.value("url"_L1), "url"_L1)};
}

/// Exactly GitHub's page for private reports: words meant for the team must not be copied into any other form there.
QUrl readGithubReporting(Reader &reader, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    static const QRegularExpression page(
        uR"(\Ahttps://github\.com/[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\.{1,2}/)[A-Za-z0-9._-]{1,100}/security/advisories/new\z)"_s);
    QUrl url = reader.url(value, "githubReporting"_L1);
    if (!page.match(value.toString()).hasMatch())
        reader.fail("githubReporting"_L1);
    return url;
}

std::map<QString, std::map<QString, QString>> readTranslations(Reader &reader, const QJsonValue &value)
{
    std::map<QString, std::map<QString, QString>> all;
    if (!value.isUndefined() && (!value.isObject() || value.toObject().size() > longestList))
        reader.fail("translations"_L1);
    const QJsonObject languages = value.toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        static const QRegularExpression code(uR"(\A[a-z]{2,3}\z)"_s);
        if (!code.match(language.key()).hasMatch() || !language->isObject())
            reader.fail("translations"_L1);
        const QJsonObject texts = language->toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            all[language.key()][text.key()] = reader.textOf(*text, "translations"_L1, longestText);
    }
    return all;
}

QString written(const VendorProfile::KeySource &source)
{
    switch (source.kind) {
    case VendorProfile::KeySource::Wkd:
        return wkd;
    case VendorProfile::KeySource::KeysOpenPgpOrg:
        return keysOpenPgpOrg;
    case VendorProfile::KeySource::Page:
        break;
    }
    return source.page.toString(QUrl::FullyEncoded);
}

template <typename Items, typename Write> QJsonArray arrayOf(const Items &items, Write write)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(write(item));
    return array;
}

} // namespace

bool VendorProfile::isId(QStringView text)
{
    static const QRegularExpression id(uR"(\A[a-z0-9][a-z0-9-]{0,31}\z)"_s);
    return id.matchView(text).hasMatch();
}

bool VendorProfile::isAddress(QStringView text)
{
    // Far less than RFC 5322 allows: all that real security teams use, and nothing that could mean something else to
    // a mail app's command line, a mailto: link or a header.
    static const QRegularExpression address(
        uR"(\A(?=[^@]{1,64}@)[A-Za-z0-9_][A-Za-z0-9_+-]*(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z)"_s);
    return text.size() <= longestAddress && address.matchView(text).hasMatch();
}

QString VendorProfile::said(const QString &sentence, const QString &language) const
{
    const auto texts = translations.find(language);
    if (texts == translations.end())
        return sentence;
    const auto found = texts->second.find(sentence);
    return found == texts->second.end() ? sentence : found->second;
}

std::expected<VendorProfile, VendorProblem> VendorProfile::parse(const QByteArray &json)
{
    if (json.size() > largestFile)
        return std::unexpected(VendorProblem{VendorProblem::TooBig});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() || document.object().value("format"_L1) != QJsonValue(format))
        return std::unexpected(VendorProblem{VendorProblem::NotAProfile, error.errorString()});

    Reader reader;
    const auto top =
        reader.object(document.object(), "profile"_L1,
                      {"format"_L1, "id"_L1, "name"_L1, "address"_L1, "fingerprint"_L1, "ask"_L1, "products"_L1,
                       "steps"_L1, "sources"_L1, "otherWays"_L1, "githubReporting"_L1, "translations"_L1, "key"_L1});
    const QString hex = reader.text(top, "fingerprint"_L1, longestName);
    const auto fingerprint = Fingerprint::parse(hex);
    if (!fingerprint || fingerprint->hex() != hex.toUpper()) // whole, and without anything around it
        return std::unexpected(VendorProblem{VendorProblem::BadField, u"fingerprint"_s});

    VendorProfile profile{
        .id = reader.text(top, "id"_L1, longestName),
        .name = reader.text(top, "name"_L1, longestName),
        .address = reader.text(top, "address"_L1, longestAddress),
        .fingerprint = *fingerprint,
        .ask = reader.text(top, "ask"_L1, longestText, Reader::Optional),
        .products = reader.list(top, "products"_L1, [&](const QJsonValue &item) { return readProduct(reader, item); }),
        .steps = reader.texts(top, "steps"_L1, longestText),
        .sources = reader.list(
            top, "sources"_L1, [&](const QJsonValue &item) { return readSource(reader, item); }, mostSources),
        .otherWays =
            reader.list(top, "otherWays"_L1, [&](const QJsonValue &item) { return readOtherWay(reader, item); }),
        .githubReporting = readGithubReporting(reader, top.value("githubReporting"_L1)),
        .translations = readTranslations(reader, top.value("translations"_L1)),
        .key = top.value("key"_L1).toString().toUtf8(),
    };
    if (!isId(profile.id))
        reader.fail("id"_L1);
    if (!isAddress(profile.address))
        reader.fail("address"_L1);
    if (top.contains("key"_L1) && profile.key.isEmpty())
        reader.fail("key"_L1);
    if (const auto &problem = reader.problem())
        return std::unexpected(*problem);
    return profile;
}

const VendorProfile::Product *VendorProfile::product(QStringView productName) const
{
    const auto found = std::ranges::find(products, productName, &Product::name);
    return found == products.end() ? nullptr : &*found;
}

QByteArray VendorProfile::toJson() const
{
    QJsonObject top{
        {"format"_L1, format},
        {"id"_L1, id},
        {"name"_L1, name},
        {"address"_L1, address},
        {"fingerprint"_L1, fingerprint.hex()},
        {"products"_L1,
         arrayOf(products,
                 [](const Product &product) {
                     QJsonObject object{{"name"_L1, product.name},
                                        {"systems"_L1, QJsonArray::fromStringList(product.systems)},
                                        {"logs"_L1, arrayOf(product.logs, [](const Log &log) {
                                             return QJsonObject{{"system"_L1, log.system}, {"place"_L1, log.place}};
                                         })}};
                     if (!product.versions.isEmpty())
                         object.insert("versions"_L1, QJsonArray::fromStringList(product.versions));
                     if (!product.versionHint.isEmpty())
                         object.insert("version"_L1, product.versionHint);
                     return object;
                 })},
        {"steps"_L1, QJsonArray::fromStringList(steps)},
        {"sources"_L1, arrayOf(sources, written)},
        {"otherWays"_L1,
         arrayOf(otherWays,
                 [](const OtherWay &way) {
                     return QJsonObject{{"name"_L1, way.name}, {"url"_L1, way.url.toString(QUrl::FullyEncoded)}};
                 })},
    };
    if (!ask.isEmpty())
        top.insert("ask"_L1, ask);
    if (!githubReporting.isEmpty())
        top.insert("githubReporting"_L1, githubReporting.toString(QUrl::FullyEncoded));
    if (!translations.empty()) {
        QJsonObject languages;
        for (const auto &[language, texts] : translations) {
            QJsonObject object;
            for (const auto &[sentence, translated] : texts)
                object.insert(sentence, translated);
            languages.insert(language, object);
        }
        top.insert("translations"_L1, languages);
    }
    if (!key.isEmpty())
        top.insert("key"_L1, QString::fromUtf8(key));
    return QJsonDocument(top).toJson();
}
