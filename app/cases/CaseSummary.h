#pragma once

#include "app/cases/CaseContent.h"
#include "app/cases/CaseState.h"

/// What the list of reports shows of one, kept in the vault's index.
struct CaseSummary {
    enum class Step { Answering, Locked, HandedOver, Saved, Unknown, Sent, Waiting };

    QString title; ///< the person's own name for it, or its summary; empty: neither
    QString team; ///< its name
    Step step = Step::Answering;
    QDateTime when = {}; ///< UTC, of the step; invalid while answering

    [[nodiscard]] static CaseSummary of(const CaseContent &content, const CaseState &state);
    [[nodiscard]] QByteArray toJson() const;
    /// What is missing or strange stays empty.
    [[nodiscard]] static CaseSummary fromJson(const QByteArray &json);

    /// Whether the step is one that this version knows, or there is none yet.
    [[nodiscard]] static bool isKnown(const QByteArray &json);

    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};
