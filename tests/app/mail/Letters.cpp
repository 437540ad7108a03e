#include "tests/app/mail/Letters.h"

#include "crypto/openpgp/Opener.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const auto pythonReader = uR"(
import base64, json, sys
from email import message_from_bytes, policy

def text(value):
    return str(value).encode('utf-8', 'replace').decode('utf-8')

def parameters(part):
    header = part['Content-Type']
    return {text(k): text(v) for k, v in header.params.items()} if header else {}

def file_name(part):
    header = part['Content-Disposition'] # get_filename() would strip spaces
    return header.params.get('filename', '') if header else ''

def read(raw):
    mail = message_from_bytes(raw, policy=policy.default)
    defects, parts = [], []
    for part in mail.walk():
        defects += [repr(d) for d in part.defects]
        for value in part.values():
            defects += [repr(d) for d in value.defects]
        if part is mail:
            continue
        content = part.get_payload(decode=True) if not part.is_multipart() else b''
        parts.append({'type': part.get_content_type(), 'parameters': parameters(part),
                      'fileName': text(file_name(part)), 'disposition': part.get_content_disposition(),
                      'encoding': text(part.get('Content-Transfer-Encoding', '')),
                      'content': base64.b64encode(content or b'').decode()})
    return {'names': [text(n) for n in mail.keys()], 'values': [text(v) for v in mail.values()],
            'type': mail.get_content_type(), 'parameters': parameters(mail), 'parts': parts, 'defects': defects}

mails = []
while line := sys.stdin.buffer.readline():
    mails.append(read(sys.stdin.buffer.read(int(line))))
json.dump(mails, sys.stdout)
)"_s;

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const auto &each : value.toArray())
        all.append(each.toString());
    return all;
}

QHash<QString, QString> parametersOf(const QJsonValue &value)
{
    QHash<QString, QString> all;
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        all.insert(each.key(), each.value().toString());
    return all;
}

ParsedMail::Part partOf(const QJsonValue &part)
{
    return {part[u"type"].toString(),     parametersOf(part[u"parameters"]),
            part[u"fileName"].toString(), part[u"disposition"].toString(),
            part[u"encoding"].toString(), QByteArray::fromBase64(part[u"content"].toString().toLatin1())};
}

} // namespace

QByteArray Team::openedByAll(const QByteArray &openPgp) const
{
    const auto byGpg = home.gpg({u"--decrypt"_s}, openPgp);
    INFO(byGpg.err.toStdString());
    REQUIRE(byGpg.status == 0);

    QByteArray secret = home.secretKey(fingerprint);
    const QString secretPath = home.path() + u"/secret.asc"_s;
    write(secretPath, secret);
    const auto bySq = run(u"sq"_s, {u"decrypt"_s, u"--recipient-file"_s, secretPath}, openPgp);
    INFO(bySq.err.toStdString());
    REQUIRE(bySq.status == 0);
    CHECK((bySq.out == byGpg.out));

    QBuffer sealed;
    sealed.setData(openPgp);
    REQUIRE(sealed.open(QIODevice::ReadOnly));
    const auto byUs = openSealed(Secret::take(std::move(secret)), Secret(), sealed, home.path());
    REQUIRE(byUs);
    CHECK((byUs->plain->readAll() == byGpg.out));
    return byGpg.out;
}

Envelope envelope(bool withSender)
{
    const auto from = withSender ? Address::parse(u"robin@example.net") : std::nullopt;
    return Envelope::make(u"EXAMPLE-7F3K"_s, *Address::parse(u"security@example.org"), from,
                          QDateTime(QDate(2026, 3, 31), QTime(12, 0), QTimeZone::UTC));
}

LetterFile fileOf(const QString &name, const QByteArray &bytes, const QString &type)
{
    return {name, type, bytes.size(), Digest::sha256(bytes), [bytes]() -> std::unique_ptr<QIODevice> {
                auto device = std::make_unique<QBuffer>();
                device->setData(bytes);
                device->open(QIODevice::ReadOnly);
                return device;
            }};
}

std::vector<LetterFile> someFiles()
{
    return {fileOf(u"снимок 🦊.png"_s, noise(200'000), u"image/png"_s),
            fileOf(u"router.log"_s, QByteArray("one\r\ntwo\nthree\r").repeated(3000), u"text/plain"_s),
            fileOf(u"empty"_s, {})};
}

QByteArray writtenOut(const Letter &letter)
{
    QByteArray whole;
    REQUIRE(letter.write([&](QByteArray &&piece) {
        whole += piece;
        return true;
    }));
    return whole;
}

std::vector<ParsedMail> parsedByPython(const std::vector<QByteArray> &mails)
{
    if (!have(u"python3"_s))
        SKIP("needs python3");
    QByteArray input;
    for (const QByteArray &mail : mails)
        input += QByteArray::number(mail.size()) + '\n' + mail;
    const auto finished = run(u"python3"_s, {u"-c"_s, pythonReader}, input);
    INFO(finished.err.toStdString());
    REQUIRE(finished.status == 0);

    std::vector<ParsedMail> parsed;
    const auto all = QJsonDocument::fromJson(finished.out).array();
    for (const auto &mail : all) {
        std::vector<ParsedMail::Part> parts;
        const auto partsOfMail = mail[u"parts"].toArray();
        for (const auto &part : partsOfMail)
            parts.push_back(partOf(part));
        parsed.push_back({strings(mail[u"names"]), strings(mail[u"values"]), mail[u"type"].toString(),
                          parametersOf(mail[u"parameters"]), parts, strings(mail[u"defects"])});
    }
    REQUIRE(parsed.size() == mails.size());
    return parsed;
}

ParsedMail parsedByPython(const QByteArray &mail)
{
    return parsedByPython(std::vector{mail}).front();
}

QStringList hostileNames()
{
    return {u"photo.png"_s,
            u"two words, and a comma; semicolon.txt"_s,
            u"quote\"and\\backslash.txt"_s,
            u"it's.txt"_s,
            u"photo\u202Egpj.exe"_s, // reads "photoexe.jpg"
            u"zero\u200Bwidth\uFEFF.txt"_s,
            u"Проба пера — снимок.png"_s,
            u"截图 2026-03-31.png"_s,
            u"صورة.jpg"_s,
            u"naïve café.log"_s,
            u"🦊🔒.png"_s,
            u"👩\u200D💻 at work.txt"_s,
            u"截"_s.repeated(83) + u".png"_s, // 253 bytes of UTF-8
            u"a"_s.repeated(251) + u".txt"_s,
            u"-rf"_s,
            u".bashrc"_s,
            u"CON"_s,
            u"nul.txt"_s,
            u"trailing dot."_s,
            u"trailing space "_s,
            u" leading space"_s,
            u".."_s,
            u"../../etc/passwd"_s,
            u"C:\\Windows\\System32\\x.dll"_s,
            u"100%.txt"_s,
            u"%0D%0ABcc%3A x@y"_s,
            u"=?utf-8?q?spoof?="_s,
            u"utf-8''x%20y"_s,
            u"a=b; filename=other.txt"_s,
            u"--boundary--"_s};
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); at += 4) {
        const quint32 four = generator.generate();
        std::memcpy(bytes.data() + at, &four, sizeof four);
    }
    bytes.truncate(size);
    return bytes;
}

NoiseDevice::NoiseDevice(qint64 size, std::function<void(qint64)> atRead) : m_size(size), m_atRead(std::move(atRead))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 NoiseDevice::readData(char *data, qint64 size)
{
    if (m_atRead)
        m_atRead(m_at);
    const qint64 within = m_at % m_noise.size();
    const qint64 n = std::min({size, m_size - m_at, m_noise.size() - within});
    std::copy_n(m_noise.constData() + within, n, data);
    m_at += n;
    return n;
}
