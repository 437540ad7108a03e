#include "tests/journey/Program.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Answers full of words that must never be seen in the clear.
QByteArray canaryAnswers(const Program &program)
{
    auto form = program({u"seal"_s, u"--template"_s});
    REQUIRE(form.status == 0);
    return form.out.replace("EXAMPLE: ", "CANARYSUMMARY ")
        .replace("I have the firewall", "CANARYWHAT I have the firewall");
}

QByteArray armorOf(const QByteArray &message)
{
    const qsizetype begin = message.indexOf("-----BEGIN PGP MESSAGE-----");
    const qsizetype end = message.indexOf("-----END PGP MESSAGE-----");
    REQUIRE((begin > 0 && end > begin));
    return message.sliced(begin, end - begin + 27);
}

/// Outer headers, inner subject and the attachments' SHA-256, as Python's email package reads them.
QJsonDocument byPython(const QByteArray &message)
{
    const auto parsed = run(u"python3"_s, {u"-c"_s, uR"(
import email, email.policy, hashlib, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [] if not m.is_multipart() else [
    {"type": p.get_content_type(), "name": p.get_filename() or "", "defects": len(p.defects),
     "sha256": hashlib.sha256(p.get_payload(decode=True) or b"").hexdigest()} for p in m.iter_parts()]
print(json.dumps({"headers": m.keys(), "subject": m["Subject"], "type": m.get_content_type(),
                  "protocol": m.get_param("protocol", ""), "defects": len(m.defects), "parts": parts}))
)"_s},
                            message);
    INFO(parsed.err.toStdString());
    REQUIRE(parsed.status == 0);
    return QJsonDocument::fromJson(parsed.out);
}

} // namespace

TEST_CASE("a report for IVPN: refused with the date its key expired, sealed with the override, no word in the clear",
          "[journey]")
{
    const GpgHome home;
    const Program program;
    const QString answers = program.file(u"report.json"_s, canaryAnswers(program));
    const QString out = program.path(u"out.eml"_s);
    const QStringList words{u"seal"_s,
                            u"--to"_s,
                            u"ivpn"_s,
                            u"--from"_s,
                            u"ann@example.org"_s,
                            u"--attach"_s,
                            program.file(u"CANARYNAME shot.png"_s, "CANARYPICTURE"),
                            u"--attach"_s,
                            program.file(u"app.log"_s, QByteArray("CANARYLOG line\n").repeated(500)),
                            u"-o"_s,
                            out,
                            answers};
    const auto refused = program(words);
    CHECK(refused.status == 3);
    CHECK(refused.err.contains("IVPN: the key expired on 2023-04-20"));
    CHECK(refused.err.contains("key renew ivpn FILE"));
    CHECK_FALSE(QFile::exists(out));

    REQUIRE(program(words + QStringList{u"--expired-key-ok"_s}).status == 0);
    const QByteArray message = contents(out);
    const auto packets = home.gpg({u"--list-packets"_s}, armorOf(message));
    CHECK(packets.out.count(":pubkey enc packet:") == 1);
    CHECK(packets.out.contains("keyid AB60F11B855FE5FA"));
    CHECK(packets.out.contains("mdc_method: 2"));
    CHECK_FALSE(message.contains("CANARY"));
    CHECK_FALSE(QByteArray::fromBase64(armorOf(message)).contains("CANARY"));

    const auto seen = byPython(message);
    CHECK(seen[u"headers"].toVariant().toStringList()
          == QStringList{u"From"_s, u"To"_s, u"Date"_s, u"Message-ID"_s, u"Subject"_s, u"MIME-Version"_s,
                         u"Content-Type"_s});
    CHECK(seen[u"subject"].toString().startsWith(u"Security report "_s));
    CHECK(seen[u"subject"].toString().size() == 20);
    CHECK(seen[u"type"].toString() == u"multipart/encrypted"_s);
    CHECK(seen[u"protocol"].toString() == u"application/pgp-encrypted"_s);
    CHECK(seen[u"defects"].toInt(-1) == 0);
}

TEST_CASE("both forms open with gpg, with sq and with the program itself, and every file comes out as it went in",
          "[journey]")
{
    const GpgHome home;
    const Program program;
    const QString fingerprint = program.addTeam(home);
    const QString secret = program.file(u"secret.asc"_s, home.secretKey(fingerprint));
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a00ff0a0d") + QByteArray(100'000, '\xa5');
    const QByteArray log = QByteArray("From here\n.\n--boundary\r\nlast line without end").repeated(400);
    const QString answers = program.file(u"report.json"_s, canaryAnswers(program));

    for (const QStringList &form : {QStringList{}, {u"--from"_s, u"ann@example.org"_s}}) {
        const QString out = program.path(form.isEmpty() ? u"report.eml.pgp"_s : u"report.eml"_s);
        REQUIRE(program(QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out, u"--attach"_s,
                                    program.file(u"Bildschirmfoto \u00fcber alles.png"_s, picture), u"--attach"_s,
                                    program.file(u"app.log"_s, log), answers}
                        + form + program.passphrase())
                    .status
                == 0);
        const QByteArray message = form.isEmpty() ? contents(out) : armorOf(contents(out));

        const auto byGpg = home.gpg({u"--decrypt"_s}, message);
        CHECK(byGpg.status == 0);
        const auto bySq = run(u"sq"_s, {u"decrypt"_s, u"--recipient-file"_s, secret}, message);
        INFO(bySq.err.toStdString());
        CHECK(bySq.status == 0);
        CHECK(bySq.out == byGpg.out);
        CHECK(byGpg.err.contains("encrypted with cv25519 key"));

        const auto inner = byPython(byGpg.out);
        CHECK(inner[u"subject"].toString().startsWith(u"CANARYSUMMARY"_s));
        CHECK(inner[u"type"].toString() == u"multipart/mixed"_s);
        const auto hash = [](const QByteArray &bytes) { return Digest::sha256(bytes).hex(); };
        CHECK(inner[u"parts"][0][u"name"].toString() == u"report.txt"_s);
        CHECK(inner[u"parts"][1][u"name"].toString() == u"report.json"_s);
        CHECK(inner[u"parts"][2][u"name"].toString() == u"Bildschirmfoto \u00fcber alles.png"_s);
        CHECK(inner[u"parts"][2][u"sha256"].toString() == hash(picture));
        CHECK(inner[u"parts"][3][u"sha256"].toString() == hash(log));

        const QString folder = program.path(form.isEmpty() ? u"file"_s : u"message"_s);
        const auto opened = program({u"open"_s, u"--key"_s, secret, u"-o"_s, folder, out});
        INFO(opened.err.toStdString());
        CHECK(opened.status == 0);
        CHECK(contents(folder + u"/Bildschirmfoto \u00fcber alles.png"_s) == picture);
        CHECK(contents(folder + u"/app.log"_s) == log);
        CHECK(contents(folder + u"/report.txt"_s).contains("CANARYWHAT"));
    }
}
