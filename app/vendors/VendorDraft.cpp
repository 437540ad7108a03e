#include "app/vendors/VendorDraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T> std::vector<QUrl> pagesOf(const std::vector<VendorClues::Clue<T>> &clues)
{
    std::vector<QUrl> pages;
    for (const auto &clue : clues)
        pages.push_back(clue.from);
    return pages;
}

std::optional<VendorClues::Clue<QString>> addressOf(const VendorClues &clues, const VendorDraft::Choice &choice)
{
    const auto chosen = std::ranges::find_if(
        clues.addresses, [&](const auto &clue) { return choice.address && clue.what == *choice.address; });
    if (chosen != clues.addresses.end())
        return *chosen;
    if (clues.addresses.size() == 1 || (!clues.addresses.empty() && clues.hasFirstChoice))
        return clues.addresses.front();
    return std::nullopt;
}

/// The keys that the fingerprints in the text allow; all of them where it names none.
std::vector<VendorClues::Clue<Certificate>> meantKeys(const VendorClues &clues)
{
    auto keys = clues.keys;
    if (!clues.fingerprints.empty())
        std::erase_if(keys, [&](const auto &key) {
            return std::ranges::none_of(clues.fingerprints,
                                        [&](const auto &named) { return named.what == key.what.fingerprint(); });
        });
    return keys;
}

} // namespace

std::variant<VendorDraft, VendorQuestion> VendorDraft::make(const VendorClues &clues, const Choice &choice)
{
    const bool isPrivate = std::ranges::any_of(clues.notes, [](const VendorClues::Note &note) {
        return note.problem && note.problem->what == KeyProblem::PrivateKey;
    });
    if (isPrivate)
        return VendorQuestion{VendorQuestion::PrivateKey};
    auto keys = meantKeys(clues);
    if (keys.empty() && !clues.keys.empty())
        return VendorQuestion{VendorQuestion::KeyDiffers};
    if (clues.addresses.empty())
        return VendorQuestion{VendorQuestion::NoAddress};
    const auto address = addressOf(clues, choice);
    if (!address)
        return VendorQuestion{VendorQuestion::WhichAddress};
    if (keys.empty())
        return VendorQuestion{clues.fingerprints.empty() ? VendorQuestion::NoKey : VendorQuestion::OnlyFingerprint};
    if (choice.key)
        std::erase_if(keys, [&](const auto &key) { return key.what.fingerprint() != *choice.key; });
    if (keys.size() != 1)
        return VendorQuestion{VendorQuestion::WhichKey};

    VendorDraft draft{.address = *address,
                      .key = keys.front(),
                      .policies = clues.policies,
                      .ways = clues.ways,
                      .pages = {}};
    for (const auto &pages : {pagesOf(clues.keys), pagesOf(clues.fingerprints), pagesOf(clues.addresses)}) {
        for (const QUrl &page : pages) {
            if (!page.isEmpty() && !std::ranges::contains(draft.pages, page))
                draft.pages.push_back(page);
        }
    }
    return draft;
}

QString VendorDraft::id(const QStringList &taken) const
{
    constexpr qsizetype longest = 28; // room for a number
    QString base = domain().toLower().replace(u'.', u'-').first(std::min(domain().size(), longest));
    while (base.endsWith(u'-'))
        base.chop(1);
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

VendorProfile VendorDraft::profile(const QString &id, const QString &name) const
{
    constexpr size_t most = 16;
    VendorProfile profile{.id = id,
                          .name = name,
                          .address = address.what,
                          .fingerprint = key.what.fingerprint(),
                          .sources = {{VendorProfile::KeySource::Wkd}, {VendorProfile::KeySource::KeysOpenPgpOrg}},
                          .key = key.what.armored()};
    for (const QUrl &page : pages) {
        if (profile.sources.size() < most && !page.path().contains("/openpgpkey/"_L1)
            && page.host() != "keys.openpgp.org"_L1) // those two are there
            profile.sources.push_back({VendorProfile::KeySource::Page, page});
    }
    for (const auto &all : {policies, ways}) {
        for (const auto &way : all) {
            if (profile.otherWays.size() < most)
                profile.otherWays.push_back({way.what.host(), way.what});
        }
    }
    return profile;
}
