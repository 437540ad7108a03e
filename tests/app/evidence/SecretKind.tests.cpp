#include "app/evidence/SecretKind.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("each kind is found again by its name, and has a name and words of its own", "[evidence]")
{
    QSet<QString> names;
    QSet<QString> words;
    for (const SecretKind kind : allSecretKinds) {
        const QString name = secretKindName(kind);
        CHECK(secretKindFromName(name) == kind);
        names.insert(name);
        words.insert(secretKindWords(kind));
    }
    CHECK(names.size() == qsizetype{secretKindCount});
    CHECK(words.size() == qsizetype{secretKindCount});
    CHECK_FALSE(secretKindFromName(u"Password"));
    CHECK_FALSE(secretKindFromName(u""));
}
