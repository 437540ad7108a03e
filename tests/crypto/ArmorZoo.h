#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// The ways a key block is disguised by the time it reaches a person's clipboard.
namespace ArmorZoo {

struct Disguise {
    const char *name;
    QString (*on)(const QString &text);
    bool innermost = false; ///< of the armor itself: not over another disguise
};

struct Encoding {
    const char *name;
    QByteArray (*of)(const QString &text);
};

[[nodiscard]] const std::vector<Disguise> &disguises();
[[nodiscard]] const std::vector<Encoding> &encodings();

} // namespace ArmorZoo
