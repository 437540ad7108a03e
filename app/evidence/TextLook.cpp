#include "app/evidence/TextLook.h"

#include "app/evidence/TextPart.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <set>

namespace {

using Result = std::expected<TextLook, EvidenceProblem>;

QString wordsOf(const Scanner::Piece &piece, const Finding &finding, TextEncoding encoding)
{
    constexpr qsizetype enough = FoundValue::mostWords * 4; // bytes of so many letters, in any encoding
    const QByteArrayView bytes =
        piece.bytes.sliced(finding.offset - piece.offset, std::min<qsizetype>(finding.length, enough));
    const QString words = decodedText(bytes, encoding).simplified();
    return words.size() > FoundValue::mostWords ? QString(words.first(FoundValue::mostWords) + QChar(0x2026)) : words;
}

} // namespace

QFuture<std::expected<TextLook, EvidenceProblem>> lookThrough(QThreadPool &pool, const TakenFile &file,
                                                              const std::shared_ptr<const SecretRules> &rules)
{
    return QtConcurrent::run(&pool, [file, rules](QPromise<Result> &promise) {
        const auto device = file.open();
        if (!device) {
            promise.addResult(std::unexpected(EvidenceProblem{EvidenceProblem::Unreadable}));
            return;
        }
        Scanner scanner(rules, *device);
        std::set<std::pair<SecretKind, quint32>> seen;
        while (!promise.isCanceled()) {
            const auto piece = scanner.next();
            if (!piece) {
                promise.addResult(std::unexpected(piece.error()));
                return;
            }
            if (!*piece)
                return;
            TextLook look{.encoding = scanner.totals().encoding,
                          .findings = {(*piece)->findings.begin(), (*piece)->findings.end()}};
            for (const Finding &finding : look.findings) {
                if (seen.emplace(finding.kind, finding.value).second)
                    look.values.push_back({finding.kind, finding.value, wordsOf(**piece, finding, look.encoding),
                                           finding.offset, finding.line});
            }
            promise.addResult(Result(std::move(look)));
        }
    });
}
