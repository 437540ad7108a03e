#pragma once

#include "tests/app/evidence/LogLines.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// A log with things planted in it that must be found: every kind of tests/vectors/evidence/corpus.json in 50 forms
/// (ten ways to write it, each in five kinds of line), between lines that hold nothing. The same for the same seed.
struct PlantedCorpus {
    struct Plant {
        QString id; ///< of its kind in corpus.json
        QByteArray kind; ///< the name of the SecretKind
        qsizetype begin;
        qsizetype end;
    };
    QByteArray text; ///< UTF-8
    std::vector<Plant> plants;

    [[nodiscard]] static PlantedCorpus make(quint64 seed);
};
