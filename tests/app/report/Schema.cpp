#include "tests/app/report/Schema.h"

#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const auto script = uR"(
import json, sys
from jsonschema import Draft202012Validator
with open(sys.argv[1]) as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for number, document in enumerate(sys.stdin.buffer.read().split(b'\0')):
    for fault in list(validator.iter_errors(json.loads(document.decode('utf-8'))))[:1]:
        print(number, fault.json_path)
)"_s;

QString path(const QString &file)
{
    return QStringLiteral(VOUCHSAFE_SOURCE_DIR "/docs/") + file;
}

} // namespace

QJsonObject schema(const QString &file)
{
    const auto read = QJsonDocument::fromJson(contents(path(file))).object();
    REQUIRE_FALSE(read.isEmpty());
    return read;
}

std::vector<std::string> faults(const QString &schemaFile, const QList<QByteArray> &documents)
{
    if (run(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}).status != 0)
        SKIP("python3-jsonschema is not installed");
    const Finished checked = run(u"python3"_s, {u"-c"_s, script, path(schemaFile)}, documents.join('\0'));
    INFO(checked.err.toStdString());
    REQUIRE(checked.status == 0);
    std::vector<std::string> lines;
    for (const QByteArray &line : checked.out.split('\n'))
        if (!line.isEmpty())
            lines.push_back(line.toStdString());
    return lines;
}
