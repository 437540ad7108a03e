#include "app/vendors/BuiltInPins.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn {
    QLatin1StringView id;
    QLatin1StringView fingerprint;
    QLatin1StringView primaryKeySha256; // of the packet's body alone (RFC 9580, 5.5.2)
};

constexpr std::array builtIns{
    BuiltIn{"ivpn"_L1, "D290E794391D016C74B5BBAF6421540388756E04"_L1,
            "4f98071a943846e9203d3634a6d167a6b4eb47a0c103fd8d87cd9384dba1f769"_L1},
};

} // namespace

QStringList BuiltInPins::ids()
{
    QStringList all;
    for (const auto &vendor : builtIns)
        all.append(vendor.id);
    return all;
}

std::optional<Pin> BuiltInPins::of(QStringView id)
{
    const auto *const found = std::ranges::find_if(builtIns, [id](const BuiltIn &vendor) { return vendor.id == id; });
    if (found == builtIns.end())
        return std::nullopt;
    const auto fingerprint = Fingerprint::parse(QString(found->fingerprint));
    const auto digest = Digest::parse(QString(found->primaryKeySha256));
    Q_ASSERT(fingerprint && digest);
    return Pin{*fingerprint, *digest};
}
