#include "app/vendors/KeyLint.h"

#include "app/vendors/UserIdAddress.h"
#include "crypto/Armor.h"
#include "crypto/ClockFault.h"
#include "crypto/openpgp/KeyHealth.h"

#include <algorithm>

namespace {

KeyFinding::Part partOf(const KeyPart &part, const KeyHealth &health)
{
    return &part == &health.primary ? KeyFinding::Primary : KeyFinding::Subkey;
}

KeyFinding about(KeyFinding::What what, const KeyPart &part, const KeyHealth &health)
{
    return {.what = what, .part = partOf(part, health), .fingerprint = part.fingerprint};
}

void judgeEnd(const KeyPart &part, const KeyHealth &health, const QDateTime &now, std::vector<KeyFinding> &found)
{
    if (!part.until || *part.until > now.addDays(KeyLint::soon))
        return;
    auto finding = about(*part.until <= now ? KeyFinding::Expired : KeyFinding::ExpiresSoon, part, health);
    finding.when = part.until;
    found.push_back(finding);
}

/// Of those that are meant to keep a report private: what the best is like or, if none is good, what each one lacks.
void judgeSubkeys(const KeyHealth &health, const QDateTime &now, std::vector<KeyFinding> &found)
{
    const KeyPart *best = nullptr; // the one that lasts longest
    std::vector<KeyFinding> lacks;
    for (const KeyPart &subkey : health.subkeys) {
        if (!subkey.encrypts)
            continue;
        if (subkey.brokenHashes && !subkey.proven)
            lacks.push_back(about(KeyFinding::OldHash, subkey, health));
        else if (subkey.created > now)
            lacks.push_back(about(KeyFinding::NotYetValid, subkey, health));
        else if (!subkey.proven)
            continue; // somebody else's, perhaps
        else if (subkey.revoked)
            lacks.push_back(about(KeyFinding::Revoked, subkey, health));
        else if (!subkey.strong)
            lacks.push_back(about(KeyFinding::Weak, subkey, health));
        else if (!best || (best->until && (!subkey.until || *subkey.until > *best->until)))
            best = &subkey;
        if (!lacks.empty() && lacks.back().what == KeyFinding::Weak)
            lacks.back().detail = subkey.kind;
    }
    if (best)
        judgeEnd(*best, health, now, found);
    else if (lacks.empty())
        found.push_back({.what = KeyFinding::NoEncryption, .fingerprint = health.primary.fingerprint});
    else
        found.insert(found.end(), lacks.begin(), lacks.end());
}

void judgeNames(const KeyHealth &health, const QString &address, std::vector<KeyFinding> &found)
{
    for (const QString &name : health.brokenUserIds) {
        auto finding = about(KeyFinding::OldHash, health.primary, health);
        finding.detail = name;
        found.push_back(finding);
    }
    const bool named = std::ranges::any_of(health.userIds, [&](const QString &userId) {
        const QString there = addressInUserId(userId);
        return address.isEmpty() ? !there.isEmpty() : there.compare(address, Qt::CaseInsensitive) == 0;
    });
    if (!named)
        found.push_back({.what = address.isEmpty() ? KeyFinding::NoAddress : KeyFinding::OtherAddress,
                         .fingerprint = health.primary.fingerprint,
                         .detail = address});
}

void judge(const KeyHealth &health, const QDateTime &now, const QString &address, std::vector<KeyFinding> &found)
{
    const KeyPart &primary = health.primary;
    if (primary.revoked) { // nothing else about it matters any more
        found.push_back(about(KeyFinding::Revoked, primary, health));
        return;
    }
    if (primary.created > now) { // nor can any signature of such a key be judged
        found.push_back(about(KeyFinding::NotYetValid, primary, health));
        return;
    }
    if (!primary.strong) {
        found.push_back(about(KeyFinding::Weak, primary, health));
        found.back().detail = primary.kind;
    }
    if (primary.proven)
        judgeEnd(primary, health, now, found);
    else if (primary.brokenHashes && health.brokenUserIds.isEmpty())
        found.push_back(about(KeyFinding::OldHash, primary, health));
    else if (!primary.brokenHashes && primary.strong)
        found.push_back(about(KeyFinding::NotProven, primary, health));
    judgeSubkeys(health, now, found);
    judgeNames(health, address, found);
}

int lineOf(const QByteArray &text, QByteArrayView words)
{
    const qsizetype at = text.indexOf(words);
    return at < 0 ? 0 : static_cast<int>(QByteArrayView(text).first(at).count('\n')) + 1;
}

} // namespace

KeyLint KeyLint::of(const QByteArray &published, const QDateTime &now, const QString &address)
{
    KeyLint lint;
    if (auto fault = clockFault(now)) {
        lint.unreadable = std::move(fault);
        return lint;
    }
    const auto keys = Armor::readKeys(published);
    if (!keys && keys.error().what == KeyProblem::TooBig) {
        lint.unreadable = keys.error();
        return lint;
    }
    for (const ArmorFault &fault : Armor::faults(published))
        lint.findings.push_back({.what = KeyFinding::MalformedArmor, .line = fault.line, .armor = fault.what});
    if (!keys && keys.error().what == KeyProblem::PrivateKey) {
        lint.findings.push_back({.what = KeyFinding::PrivateKey, .line = lineOf(published, "PRIVATE KEY")});
        return lint;
    }
    if (!keys) {
        lint.unreadable = keys.error();
        return lint;
    }
    const int line = lineOf(published, "BEGIN PGP PUBLIC KEY BLOCK");
    if (!strictReaderReads(published))
        lint.findings.push_back({.what = KeyFinding::NotReadStrictly, .line = line});

    const size_t before = lint.findings.size();
    std::vector<QByteArray> seen;
    for (const QByteArray &bytes : *keys) {
        if (std::ranges::contains(seen, bytes))
            continue;
        seen.push_back(bytes);
        const auto key = Certificate::read(bytes);
        const auto health =
            key.and_then([&](const Certificate &certificate) { return KeyHealth::of(certificate, now); });
        if (health) {
            judge(*health, now, address, lint.findings);
            lint.keys.push_back(*key);
        } else if (health.error().what == KeyProblem::Weak) { // not a version 4 key
            lint.findings.push_back({.what = KeyFinding::Weak, .detail = health.error().detail});
        } else {
            lint.unreadable = health.error();
        }
    }
    if (seen.size() > 1)
        lint.findings.push_back({.what = KeyFinding::SeveralKeys});
    for (size_t i = before; i < lint.findings.size(); ++i)
        lint.findings[i].line = line;
    return lint;
}
