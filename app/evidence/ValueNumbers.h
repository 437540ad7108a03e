#pragma once

#include "app/evidence/SecretKind.h"

#include <QByteArrayView>
#include <QHash>

/// Gives the same value the same number, without keeping the values: 64 bits of a hash each.
class ValueNumbers final {
public:
    /// 1, 2 ... within the kind; 0 when the kind has had `most` different ones.
    [[nodiscard]] quint32 numberOf(SecretKind kind, QByteArrayView value, quint32 most);
    [[nodiscard]] quint32 count(SecretKind kind) const;

private:
    std::array<QHash<quint64, quint32>, secretKindCount> m_numbers;
};
