#include "app/vendors/VendorProfile.h"
#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

const auto source = QStringLiteral(VOUCHSAFE_SOURCE_DIR);

QJsonObject sample()
{
    return {
        {u"format"_s, u"vouchsafe-vendor/1"_s},
        {u"id"_s, u"example"_s},
        {u"name"_s, u"Exämple Ltd"_s},
        {u"address"_s, u"security@example.org"_s},
        {u"fingerprint"_s, u"D290E794391D016C74B5BBAF6421540388756E04"_s},
        {u"ask"_s, u"please wait for 90 days."_s},
        {u"products"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, u"App"_s},
             {u"systems"_s, QJsonArray{u"Linux"_s}},
             {u"versions"_s, QJsonArray{u"2.1"_s, u"2.0"_s}},
             {u"version"_s, u"Help, About"_s},
             {u"logs"_s, QJsonArray{QJsonObject{{u"system"_s, u"Linux"_s}, {u"place"_s, u"/var/log/app"_s}}}}}}},
        {u"steps"_s, QJsonArray{u"They read it."_s}},
        {u"sources"_s, QJsonArray{u"wkd"_s, u"keys.openpgp.org"_s, u"https://example.org/key.asc"_s}},
        {u"otherWays"_s, QJsonArray{QJsonObject{{u"name"_s, u"A form"_s}, {u"url"_s, u"https://example.org/form"_s}}}},
        {u"githubReporting"_s, u"https://github.com/example-org/app_2.0/security/advisories/new"_s},
        {u"translations"_s, QJsonObject{{u"de"_s, QJsonObject{{u"They read it."_s, u"Das Team liest es."_s}}}}},
        {u"key"_s, u"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n...\n"_s},
    };
}

QJsonObject sampleWith(const QString &field, const QJsonValue &value)
{
    QJsonObject object = sample();
    object.insert(field, value);
    return object;
}

/// The sample with something put into its only product, log or other way.
QJsonObject sampleWithInner(const QString &list, const QString &field, const QJsonValue &value)
{
    QJsonObject inner = sample().value(list).toArray().first().toObject();
    inner.insert(field, value);
    return sampleWith(list, QJsonArray{inner});
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VendorProblem> problemOf(const QByteArray &profile)
{
    const auto parsed = VendorProfile::parse(profile);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

const QStringList hostileTexts{
    u""_s,         u"   "_s,           u"a\nb"_s,         u"a\r\nBcc: x@evil.org"_s,
    u"a\tb"_s,     u"a\u0000b"_s,      u"a\u001b[31mb"_s, u"\u202egpj.exe"_s,
    u"a\u2028b"_s, u"a\u0085b"_s,      u"a\u200bb"_s,     u"a\ufeffb"_s,
    u"a\u2066b"_s, QString(401, u'x'),
};

const QStringList hostileAddresses{
    u"security@example.org\r\nBcc: x@evil.org"_s,
    u"security@example.org\n"_s,
    u"\nsecurity@example.org"_s,
    u"security@example.org, x@evil.org"_s,
    u"a@b.org c@d.org"_s,
    u"IVPN <security@example.org>"_s,
    u"<security@example.org>"_s,
    u"\"security\"@example.org"_s,
    u"o'hara@example.org"_s,
    u"security@example.org?bcc=x@evil.org"_s,
    u"security%0abcc=x@example.org"_s,
    u"s\u00e9curit\u00e9@example.org"_s,
    u"security@ex\u00e4mple.org"_s,
    u"security@\u0435xample.org"_s, // a Cyrillic letter
    u"security@example"_s,
    u"security@"_s,
    u"@example.org"_s,
    u"security"_s,
    u"security@@example.org"_s,
    u"security@[127.0.0.1]"_s,
    u"security@127.0.0.1"_s,
    u"security@example..org"_s,
    u".security@example.org"_s,
    u"security.@example.org"_s,
    u"security@-example.org"_s,
    u"security@example-.org"_s,
    u"-oProxyCommand@example.org"_s,
    u"security@example.org\u0000"_s,
    u"security @example.org"_s,
    QString(65, u'a') + u"@example.org"_s,
    u"a@"_s + QString(64, u'b') + u".org"_s,
    u"a@"_s + u"bbbbbbbbbb."_s.repeated(24) + u"org"_s,
};

const QStringList hostileIds{
    u"../x"_s, u".."_s, u"."_s,  u"a/b"_s,      u"a\\b"_s,         u"/etc/passwd"_s, u"A"_s,      u"a.b"_s, u"a b"_s,
    u"a\n"_s,  u"-x"_s, u"--"_s, u"a\u0000b"_s, QString(33, u'a'), u"\u0430"_s,      u"%2e%2e"_s, u"a:b"_s, u""_s,
};

/// Every document that shows what must be refused.
std::vector<QJsonObject> hostileProfiles()
{
    std::vector<QJsonObject> all;
    const QList<QJsonValue> wrongTypes{QJsonValue(), 1, true, QJsonArray{1}, QJsonObject{{u"a"_s, 1}}};
    const auto proper = sample();
    for (const QString &field : proper.keys()) {
        for (const QJsonValue &wrong : wrongTypes)
            all.push_back(sampleWith(field, wrong));
    }
    for (const auto &field : {u"products"_s, u"steps"_s, u"sources"_s, u"otherWays"_s}) {
        all.push_back(sampleWith(field, u"text"_s));
        QJsonArray many;
        while (many.size() < (field == u"sources" ? 17 : 65))
            many.append(proper.value(field).toArray().first());
        all.push_back(sampleWith(field, many));
    }
    for (const auto &field : {u"format"_s, u"id"_s, u"name"_s, u"address"_s, u"fingerprint"_s}) {
        auto without = sample();
        without.remove(field);
        all.push_back(without);
    }
    for (const QString &text : hostileTexts) {
        all.push_back(sampleWith(u"name"_s, text));
        all.push_back(sampleWith(u"ask"_s, text));
        all.push_back(sampleWith(u"steps"_s, QJsonArray{text}));
        all.push_back(sampleWithInner(u"products"_s, u"name"_s, text));
        all.push_back(sampleWithInner(u"products"_s, u"version"_s, text));
        all.push_back(sampleWithInner(u"products"_s, u"systems"_s, QJsonArray{text}));
        all.push_back(sampleWithInner(u"products"_s, u"versions"_s, QJsonArray{text}));
        all.push_back(sampleWithInner(u"products"_s, u"logs"_s,
                                      QJsonArray{QJsonObject{{u"system"_s, u"Linux"_s}, {u"place"_s, text}}}));
        all.push_back(sampleWithInner(u"otherWays"_s, u"name"_s, text));
        all.push_back(sampleWith(u"translations"_s, QJsonObject{{u"de"_s, QJsonObject{{u"They read it."_s, text}}}}));
    }
    for (const QString &address : hostileAddresses)
        all.push_back(sampleWith(u"address"_s, address));
    for (const QString &id : hostileIds)
        all.push_back(sampleWith(u"id"_s, id));
    for (const auto &url :
         {u"http://example.org/key"_s, u"ftp://example.org"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
          u"https://me:secret@example.org/"_s, u"https://"_s, u"https:///key"_s, u"example.org/key"_s,
          u"https://exa mple.org/"_s, u"https://example.org/a b"_s, u"https://example.org/\nHost: x"_s, u"WKD"_s}) {
        all.push_back(sampleWith(u"sources"_s, QJsonArray{url}));
        all.push_back(sampleWithInner(u"otherWays"_s, u"url"_s, url));
    }
    for (const auto &page :
         {u"http://github.com/owner/app/security/advisories/new"_s, u"https://github.com/owner/app/issues/new"_s,
          u"https://github.com.evil.org/owner/app/security/advisories/new"_s,
          u"https://evil.org/github.com/owner/app/security/advisories/new"_s,
          u"https://github.com@evil.org/owner/app/security/advisories/new"_s,
          u"https://github.com:444/owner/app/security/advisories/new"_s,
          u"https://github.com/owner/../security/advisories/new"_s,
          u"https://github.com/owner/./security/advisories/new"_s,
          u"https://github.com/owner/app/security/advisories/new?title=x"_s,
          u"https://github.com/owner/app/security/advisories/new#x"_s,
          u"https://github.com/owner/app/security/advisories/new\n"_s,
          u"https://github.com/-owner/app/security/advisories/new"_s,
          u"https://github.com/app/security/advisories/new"_s,
          u"HTTPS://GITHUB.COM/owner/app/security/advisories/new"_s})
        all.push_back(sampleWith(u"githubReporting"_s, page));
    for (const auto &fingerprint :
         {u"6421540388756E04"_s, u"88756E04"_s, u"0xD290E794391D016C74B5BBAF6421540388756E04"_s,
          u"D290 E794 391D 016C 74B5 BBAF 6421 5403 8875 6E04"_s, u"D290E794391D016C74B5BBAF6421540388756E0"_s,
          u"D290E794391D016C74B5BBAF6421540388756E0G"_s, u"D290E794391D016C74B5BBAF6421540388756E04\n"_s, u""_s})
        all.push_back(sampleWith(u"fingerprint"_s, fingerprint));
    all.push_back(sampleWith(u"format"_s, u"vouchsafe-vendor/2"_s));
    all.push_back(sampleWith(u"key"_s, u""_s));
    all.push_back(sampleWith(u"more"_s, u"text"_s));
    all.push_back(sampleWithInner(u"products"_s, u"more"_s, u"text"_s));
    all.push_back(sampleWithInner(u"otherWays"_s, u"more"_s, u"text"_s));
    return all;
}

std::vector<QJsonObject> goodProfiles()
{
    QJsonObject least = sample();
    for (const auto &field :
         {u"ask"_s, u"products"_s, u"steps"_s, u"sources"_s, u"otherWays"_s, u"githubReporting"_s, u"key"_s})
        least.remove(field);
    std::vector<QJsonObject> all{sample(),
                                 least,
                                 sampleWith(u"fingerprint"_s, u"d290e794391d016c74b5bbaf6421540388756e04"_s),
                                 sampleWith(u"fingerprint"_s, u"AB"_s.repeated(32)),
                                 sampleWith(u"name"_s, u"株式会社 عربى 🦊"_s),
                                 sampleWith(u"id"_s, u"0-a"_s),
                                 sampleWith(u"sources"_s, QJsonArray{u"https://example.org:8443/a?b=c#d"_s})};
    for (const auto &address : {u"a@b.org"_s, u"psirt+web@sub.domain.example.org"_s, u"first.last@example.co.uk"_s,
                                u"security_team@xn--exmple-cua.org"_s})
        all.push_back(sampleWith(u"address"_s, address));
    return all;
}

} // namespace

TEST_CASE("a profile survives being written and read again", "[vendors][profile]")
{
    for (const auto &good : goodProfiles()) {
        const auto parsed = VendorProfile::parse(json(good));
        INFO(json(good).constData());
        REQUIRE(parsed);
        CHECK(VendorProfile::parse(parsed->toJson()) == *parsed);
    }
    const auto whole = VendorProfile::parse(json(sample()));
    CHECK(whole->products.front().logs.front().place == u"/var/log/app");
    CHECK(whole->sources[0] == VendorProfile::KeySource{VendorProfile::KeySource::Wkd});
    CHECK(whole->sources[1] == VendorProfile::KeySource{VendorProfile::KeySource::KeysOpenPgpOrg});
    CHECK(whole->sources[2].page.host() == u"example.org");
    CHECK(whole->otherWays.front().url.path() == u"/form");
    CHECK(whole->githubReporting.path() == u"/example-org/app_2.0/security/advisories/new");
    CHECK(whole->key.startsWith("-----BEGIN"));
}

TEST_CASE("a profile with a hostile or wrong field is refused",
          "[vendors][profile][hostile]") // THREATS-M1, THREATS-S13
{
    for (const auto &hostile : hostileProfiles()) {
        INFO(json(hostile).constData());
        CHECK(problemOf(json(hostile)));
    }
}

TEST_CASE("a sentence is said in another language where the profile has it", "[vendors][profile]")
{
    const auto profile = VendorProfile::parse(json(sample()));
    REQUIRE(profile);
    CHECK(profile->said(u"They read it."_s, u"de"_s) == u"Das Team liest es.");
    CHECK(profile->said(u"They read it."_s, u"fr"_s) == u"They read it.");
    CHECK(profile->said(profile->ask, u"de"_s) == profile->ask);
    CHECK(problemOf(json(sampleWith(u"translations"_s, QJsonObject{{u"../de"_s, QJsonObject{}}}))));
}

TEST_CASE("all that a person reads in IVPN's profile is there in German", "[vendors][profile]")
{
    const auto ivpn = VendorProfile::parse(contents(source + u"/resources/vendors/ivpn/vendor.json"_s));
    REQUIRE(ivpn);
    QStringList sentences = ivpn->steps;
    sentences.append(ivpn->ask);
    for (const auto &product : ivpn->products)
        sentences.append(product.versionHint);
    for (const auto &way : ivpn->otherWays)
        sentences.append(way.name);
    for (const QString &sentence : sentences) {
        INFO(sentence.toStdString());
        CHECK(ivpn->said(sentence, u"de"_s) != sentence);
    }
    sentences.removeDuplicates();
    CHECK(static_cast<qsizetype>(ivpn->translations.at(u"de"_s).size()) == sentences.size()); // none that nobody says
}

TEST_CASE("an address is one plain ASCII address", "[vendors][profile][hostile]") // THREATS-M1, THREATS-S13
{
    for (const QString &address : hostileAddresses) {
        INFO(qPrintable(address));
        CHECK_FALSE(VendorProfile::isAddress(address));
        CHECK(problemOf(json(sampleWith(u"address"_s, address)))->what == VendorProblem::BadField);
        CHECK(problemOf(json(sampleWith(u"address"_s, address)))->detail == u"address");
    }
    CHECK(VendorProfile::isAddress(u"security@ivpn.net"));
}

TEST_CASE("an id cannot leave its folder", "[vendors][profile][hostile]")
{
    for (const QString &id : hostileIds)
        CHECK_FALSE(VendorProfile::isId(id));
    CHECK(VendorProfile::isId(u"ivpn"));
    CHECK(VendorProfile::isId(QString(32, u'a')));
}

TEST_CASE("a profile cut off at any byte is refused", "[vendors][profile][hostile]")
{
    const QByteArray whole = contents(source + u"/resources/vendors/ivpn/vendor.json"_s).trimmed();
    REQUIRE(VendorProfile::parse(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        REQUIRE(problemOf(whole.first(length)));
}

TEST_CASE("a profile with any one byte changed is refused or still keeps the rules", "[vendors][profile][hostile]")
{
    const QByteArray whole = contents(source + u"/resources/vendors/ivpn/vendor.json"_s);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char other : {'\n', '"'}) {
            QByteArray changed = whole;
            changed[at] = other;
            const auto parsed = VendorProfile::parse(changed);
            if (parsed)
                REQUIRE(VendorProfile::parse(parsed->toJson()) == *parsed);
        }
    }
}

TEST_CASE("a profile that is huge, deep or no object is refused", "[vendors][profile][hostile]")
{
    CHECK(problemOf(json(sampleWith(u"key"_s, QString(1024LL * 1024, u'x'))))->what == VendorProblem::TooBig);
    CHECK(problemOf(QByteArray(1024LL * 1024 + 1, ' '))->what == VendorProblem::TooBig);
    CHECK(problemOf(QByteArray(1024LL * 1024, '['))->what == VendorProblem::NotAProfile);
    CHECK(problemOf({})->what == VendorProblem::NotAProfile);
    CHECK(problemOf("[]")->what == VendorProblem::NotAProfile);
    CHECK(problemOf("null")->what == VendorProblem::NotAProfile);
    CHECK(problemOf("{}")->what == VendorProblem::NotAProfile);
    CHECK(problemOf(json(sample()) + "x")->what == VendorProblem::NotAProfile);
}

TEST_CASE("the published schema says the same as the program", "[vendors][profile][schema]")
{
    if (!have(u"python3"_s) || run(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}).status != 0)
        SKIP("python3-jsonschema is not installed");

    std::vector<QByteArray> documents{
        QJsonDocument::fromJson(contents(source + u"/resources/vendors/ivpn/vendor.json"_s))
            .toJson(QJsonDocument::Compact)};
    for (const auto &good : goodProfiles()) {
        documents.push_back(json(good));
        const auto again = QJsonDocument::fromJson(VendorProfile::parse(json(good))->toJson());
        documents.push_back(again.toJson(QJsonDocument::Compact));
    }
    for (const auto &hostile : hostileProfiles())
        documents.push_back(json(hostile));
    QByteArray lines;
    QByteArray ours;
    for (const auto &document : documents) {
        lines += document + '\n';
        ours += problemOf(document) ? "0" : "1";
    }

    const auto script = u"import json, sys, jsonschema\n"
                        "schema = json.load(open(sys.argv[1]))\n"
                        "jsonschema.Draft202012Validator.check_schema(schema)\n"
                        "check = jsonschema.Draft202012Validator(schema)\n"
                        "lines = sys.stdin.buffer.read().split(b'\\n')[:-1]\n"
                        "print(''.join('1' if check.is_valid(json.loads(line)) else '0' for line in lines), end='')"_s;
    const auto finished = run(u"python3"_s, {u"-c"_s, script, source + u"/docs/vendor.schema.json"_s}, lines);
    INFO(finished.err.constData());
    REQUIRE(finished.status == 0);
    REQUIRE(finished.out.size() == ours.size());
    for (qsizetype at = 0; at < ours.size(); ++at) {
        INFO(documents[static_cast<size_t>(at)].constData());
        CHECK(finished.out[at] == ours[at]);
    }
}
