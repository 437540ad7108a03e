#include "tests/app/evidence/PlantedCorpus.h"

#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quietLines = 6; ///< between two planted ones
constexpr auto place = "\xc2\xab\xc2\xbb"; // «»

QByteArray escaped(const QByteArray &text)
{
    return QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

/// What an escaped value looks like is the same but for its line breaks.
struct Frame {
    const char *before;
    const char *after;
    bool json;
};
constexpr std::array frames{
    Frame{"~t~ box app[~n4~]: ", "", false},
    Frame{"", "", false},
    Frame{"11-26 10:~n2~:~n2~.~n3~  ~n4~  ~n4~ D NetTag: ", "", false},
    Frame{"{\"time\":\"~t~\",\"level\":\"info\",\"msg\":\"", "\",\"n\":~n3~}", true},
    Frame{"~t~ INFO [worker-~n1~] ", " ", false},
};

} // namespace

PlantedCorpus PlantedCorpus::make(quint64 seed)
{
    LogLines lines(seed);
    PlantedCorpus corpus;
    const QJsonDocument described =
        QJsonDocument::fromJson(contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/evidence/corpus.json")));
    for (const QJsonArray kinds = described[u"kinds"].toArray(); const QJsonValue &kind : kinds) {
        const QJsonArray values = kind[u"values"].toArray();
        for (const QJsonArray forms = kind[u"forms"].toArray(); const QJsonValue &form : forms) {
            for (const Frame &frame : frames) {
                for (qsizetype i = 0; i < quietLines; ++i)
                    corpus.text += lines.next();
                const QByteArray pattern =
                    values[static_cast<qsizetype>(lines.below(static_cast<quint64>(values.size())))]
                        .toString()
                        .toUtf8();
                QByteArray value = lines.filled(pattern);
                QByteArray whole = form.toString().toUtf8();
                qsizetype at = whole.indexOf(place);
                QByteArray before = whole.first(at);
                QByteArray after = whole.sliced(at + 4);
                if (frame.json) {
                    before = escaped(before);
                    value = escaped(value);
                    after = escaped(after);
                }
                corpus.text += lines.filled(frame.before) + before;
                corpus.plants.push_back({kind[u"id"].toString(), kind[u"kind"].toString().toUtf8(), corpus.text.size(),
                                         corpus.text.size() + value.size()});
                corpus.text += value + after + lines.filled(frame.after) + '\n';
            }
        }
    }
    return corpus;
}
