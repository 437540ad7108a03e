#include "app/vendors/VendorClues.h"

#include "app/net/HostName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T> void keep(std::vector<VendorClues::Clue<T>> &all, const T &what, const QUrl &from)
{
    if (std::ranges::none_of(all, [&](const auto &clue) { return clue.what == what; }))
        all.push_back({what, from});
}

/// "example.org" for "www.example.org": whose name is on the page.
QStringView withoutWww(QStringView host)
{
    constexpr QStringView www = u"www.";
    return host.startsWith(www, Qt::CaseInsensitive) ? host.sliced(www.size()) : host;
}

bool isOfPage(const QString &address, const QUrl &page)
{
    const QString domain = address.section(u'@', -1);
    const QString host = page.host(QUrl::FullyEncoded);
    return HostName::isWithin(domain, withoutWww(host)) || HostName::isWithin(host, domain);
}

VendorClues::Note::What meaningOf(SecurityTxt::Oddity oddity)
{
    using Note = VendorClues::Note;
    switch (oddity) {
    case SecurityTxt::ExtraInAddress:
        return Note::ExtraInAddress;
    case SecurityTxt::NotHttps:
        return Note::NotHttps;
    case SecurityTxt::StrangeCharacters:
        return Note::StrangeCharacters;
    case SecurityTxt::TooMuch:
        return Note::TooMuch;
    case SecurityTxt::NotUnderstood:
    case SecurityTxt::NoExpiry:
    case SecurityTxt::SeveralExpiries:
        break;
    }
    return Note::NotUnderstood;
}

} // namespace

void VendorClues::add(const QByteArray &published, const QUrl &from, const QDateTime &now)
{
    // A text for people may hold a line like "Contact: https://..." and begin with a heading, which looks like a
    // comment: only that name, its date or such a line at the very start make a security.txt.
    const auto txt = SecurityTxt::read(published);
    const bool isTxt = txt
        && (from.path().endsWith("/security.txt"_L1) || txt->expires || txt->isSigned
            || published.trimmed().startsWith("Contact:"));
    const SecurityText text = SecurityText::read(published);
    if (isTxt && text.keys.empty())
        add(*txt, from, now);
    else
        add(text, from);
}

void VendorClues::add(const SecurityTxt &txt, const QUrl &from, const QDateTime &now)
{
    if (txt.isOver(now))
        note({.what = Note::Over, .from = from, .when = txt.expires});
    if (!from.isEmpty() && txt.isOutOfPlace(from))
        note({.what = Note::OutOfPlace, .from = from, .page = txt.canonical.front()});
    for (const auto oddity : txt.oddities) {
        if (oddity != SecurityTxt::NoExpiry && oddity != SecurityTxt::SeveralExpiries)
            note({.what = meaningOf(oddity), .from = from});
    }
    if (txt.keyInDns)
        note({.what = Note::KeyInDns, .from = from});
    for (const auto &contact : txt.contacts) {
        switch (contact.kind) {
        case SecurityTxt::Contact::Mail:
            hasFirstChoice |= addresses.empty();
            addAddress(contact.value, from);
            break;
        case SecurityTxt::Contact::Page:
            keep(ways, QUrl(contact.value), from);
            break;
        case SecurityTxt::Contact::Phone:
            keep(phones, contact.value, from);
            break;
        }
    }
    for (const QUrl &page : txt.keyPages)
        keep(keyPages, page, from);
    for (const Fingerprint &fingerprint : txt.fingerprints)
        keep(fingerprints, fingerprint, from);
    for (const QUrl &page : txt.policies)
        keep(policies, page, from);
}

void VendorClues::add(const SecurityText &text, const QUrl &from)
{
    for (const QString &address : text.addresses)
        addAddress(address, from);
    for (const Fingerprint &fingerprint : text.fingerprints)
        keep(fingerprints, fingerprint, from);
    for (const Certificate &key : text.keys)
        addKey(key, from);
    for (const QUrl &page : text.keyPages)
        keep(keyPages, page, from);
    if (text.tooMuch)
        note({.what = Note::TooMuch, .from = from});
    if (text.keyProblem)
        note({.what = Note::KeyNotRead, .from = from, .problem = text.keyProblem});
}

void VendorClues::addTyped(const QString &address)
{
    const auto isSame = [&](const auto &clue) { return clue.what.compare(address, Qt::CaseInsensitive) == 0; };
    hasFirstChoice = hasFirstChoice && isSame(addresses.front());
    std::erase_if(addresses, isSame);
    addresses.insert(addresses.begin(), {address, {}});
}

void VendorClues::addKey(const Certificate &key, const QUrl &from)
{
    const auto held = std::ranges::find_if(keys, [&](const auto &clue) { return clue.what.pin() == key.pin(); });
    if (held == keys.end())
        keys.push_back({key, from});
    else if (auto both = held->what.with(key)) // another copy of the same key
        held->what = *std::move(both);
}

void VendorClues::addKeyPage(const QByteArray &published, const QUrl &from)
{
    const SecurityText text = SecurityText::read(published);
    for (const Certificate &key : text.keys) {
        const bool isMeant = fingerprints.empty()
            || std::ranges::any_of(fingerprints, [&](const auto &clue) { return clue.what == key.fingerprint(); });
        if (isMeant)
            addKey(key, from);
        else
            note({.what = Note::OtherKey, .from = from, .detail = key.fingerprint().hex(), .page = from});
    }
    if (text.keys.empty())
        note({.what = Note::KeyNotRead,
              .from = from,
              .problem = text.keyProblem.value_or(KeyProblem{KeyProblem::NotAKey})});
}

void VendorClues::addAddress(const QString &address, const QUrl &from)
{
    const auto isSame = [&](const auto &clue) { return clue.what.compare(address, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(addresses, isSame))
        return;
    addresses.push_back({address, from});
    if (!from.isEmpty() && !isOfPage(address, from))
        note({.what = Note::OtherDomain, .from = from, .detail = address});
}

bool VendorClues::has(Note::What what) const
{
    return std::ranges::contains(notes, what, &Note::what);
}

void VendorClues::note(const Note &note)
{
    constexpr size_t most = 32;
    const bool known = std::ranges::any_of(notes, [&](const Note &other) {
        return other.what == note.what && other.from == note.from && other.detail == note.detail
            && other.page == note.page;
    });
    if (!known && notes.size() < most)
        notes.push_back(note);
}
