#include "app/vendors/DomainLint.h"

#include "app/net/HostName.h"
#include "app/vendors/SecurityTxt.h"
#include "app/vendors/VendorProfile.h"
#include "app/vendors/WkdUrl.h"
#include "crypto/ClockFault.h"
#include "crypto/openpgp/KeyHealth.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPages = 8; ///< that one security.txt may make us ask for

QString hostOf(const QString &domain)
{
    return domain.section(u'@', -1);
}

/// Whether the host itself says that there is no such page.
bool isAbsent(const NetProblem &problem)
{
    constexpr int notFound = 404;
    constexpr int gone = 410;
    return problem.what == NetProblem::Refused && (problem.status == notFound || problem.status == gone);
}

/// One place with what was found there.
struct Copy {
    QString place;
    std::set<QString> keys;
    std::set<std::pair<QString, std::optional<QDateTime>>> ends; ///< of every key and subkey
};

/// Asks, judges and compares, place by place.
class Round final {
public:
    Round(const QString &domain, const QDateTime &now, const DomainLint::Fetch &fetch)
        : m_domain(domain), m_now(now), m_fetch(fetch)
    {
    }

    DomainLint go()
    {
        const auto text = securityTxt();
        QString address = m_domain.contains(u'@') ? m_domain : QString();
        if (text && address.isEmpty())
            address = contactOf(*text);
        if (text) {
            const auto pages = std::min(text->keyPages.size(), mostPages);
            for (size_t i = 0; i < pages; ++i)
                look(text->keyPages[i], address, Named);
        }
        const QString wanted = address.isEmpty() ? u"security@"_s + m_domain : address;
        look(WkdUrl::advanced(wanted), wanted, DirectoryHost);
        look(WkdUrl::direct(wanted), wanted, Directory);
        compare();
        if (text)
            compareNamed(*text);
        if (m_copies.empty() && !text && m_lint.unheard.empty())
            m_lint.unreadable = KeyProblem{KeyProblem::NotAKey, u"nothing is published there"_s};
        return std::move(m_lint);
    }

private:
    enum Place {
        Named, ///< must have a key
        Directory,
        DirectoryHost, ///< need not be there at all
    };

    KeyFinding &add(KeyFinding::What what, const QString &place)
    {
        m_lint.findings.push_back({.what = what, .place = place});
        return m_lint.findings.back();
    }

    std::optional<SecurityTxt> securityTxt()
    {
        const QUrl url(u"https://%1/.well-known/security.txt"_s.arg(hostOf(m_domain)));
        m_securityTxt = url.toString(QUrl::FullyEncoded);
        const auto page = m_fetch(url);
        auto text = page ? SecurityTxt::read(page->body) : std::nullopt;
        if (!page && !isAbsent(page.error())) {
            m_lint.unheard.push_back({m_securityTxt, page.error()});
            return std::nullopt;
        }
        if (!text) {
            add(KeyFinding::NoSecurityTxt, m_securityTxt);
            return std::nullopt;
        }
        if (!text->expires)
            add(KeyFinding::TextWithoutEnd, m_securityTxt);
        else if (text->isOver(m_now))
            add(KeyFinding::TextOver, m_securityTxt).when = text->expires;
        else if (*text->expires <= m_now.addDays(DomainLint::soon))
            add(KeyFinding::TextOverSoon, m_securityTxt).when = text->expires;
        if (text->keyPages.empty() && text->fingerprints.empty() && !text->keyInDns)
            add(KeyFinding::NoEncryptionLine, m_securityTxt);
        return text;
    }

    /// The address that reports go to, if it is the domain's own: only that has its key in the domain's directory.
    [[nodiscard]] QString contactOf(const SecurityTxt &text) const
    {
        for (const auto &contact : text.contacts) {
            if (contact.kind == SecurityTxt::Contact::Mail && hostOf(contact.value) == m_domain)
                return contact.value;
        }
        return {};
    }

    /// Judges what lies there.
    void look(const QUrl &url, const QString &address, Place kind)
    {
        const QString place = url.toString(QUrl::FullyEncoded);
        const auto page = m_fetch(url);
        if (!page && !isAbsent(page.error())) {
            if (kind != DirectoryHost || page.error().what != NetProblem::NotFound)
                m_lint.unheard.push_back({place, page.error()});
            return;
        }
        auto lint = page ? KeyLint::of(page->body, m_now, address) : KeyLint();
        if (!page || lint.unreadable) {
            if (kind == Named || page)
                add(KeyFinding::NoKeyThere, place);
            return;
        }
        for (KeyFinding &finding : lint.findings) {
            finding.place = place;
            m_lint.findings.push_back(finding);
        }
        Copy copy{place, {}, {}};
        for (const Certificate &key : lint.keys) {
            copy.keys.insert(key.fingerprint().hex());
            const auto health = KeyHealth::of(key, m_now);
            if (!health)
                continue;
            copy.ends.emplace(health->primary.fingerprint, health->primary.until);
            for (const KeyPart &subkey : health->subkeys)
                copy.ends.emplace(subkey.fingerprint, subkey.until);
        }
        if (copy.keys.empty())
            return;
        m_copies.push_back(copy);
        m_lint.places.append(place);
    }

    /// Each place with the first one.
    void compare()
    {
        for (size_t i = 1; i < m_copies.size(); ++i) {
            const Copy &first = m_copies.front();
            const Copy &other = m_copies[i];
            if (other.keys != first.keys)
                add(KeyFinding::OtherKeyThere, other.place).detail = first.place;
            else if (other.ends != first.ends)
                add(KeyFinding::OtherCopyThere, other.place).detail = first.place;
        }
    }

    /// The fingerprints that the security.txt names, with the keys that were found: one of them is enough.
    void compareNamed(const SecurityTxt &text)
    {
        for (const Copy &copy : m_copies) {
            const bool named = std::ranges::any_of(text.fingerprints, [&](const Fingerprint &fingerprint) {
                return copy.keys.contains(fingerprint.hex());
            });
            if (!named && !text.fingerprints.empty())
                add(KeyFinding::OtherKeyThere, copy.place).detail = m_securityTxt;
        }
    }

    QString m_domain;
    QDateTime m_now;
    const DomainLint::Fetch &m_fetch;
    QString m_securityTxt;
    std::vector<Copy> m_copies;
    DomainLint m_lint;
};

} // namespace

DomainLint DomainLint::of(const QString &domain, const QDateTime &now, const Fetch &fetch)
{
    if (auto fault = clockFault(now)) {
        DomainLint lint;
        lint.unreadable = std::move(fault);
        return lint;
    }
    return Round(domain.toLower(), now, fetch).go();
}

QStringList DomainLint::hosts(const QString &domain)
{
    const QString host = hostOf(domain.toLower());
    return {host, u"openpgpkey."_s + host};
}

bool DomainLint::isDomain(const QString &words)
{
    static const QStringList files{u"asc"_s,  u"pgp"_s, u"gpg"_s,  u"key"_s, u"pub"_s, u"txt"_s, u"md"_s,
                                   u"html"_s, u"htm"_s, u"json"_s, u"eml"_s, u"bin"_s, u"pem"_s};
    if (words.contains(u'@') && !VendorProfile::isAddress(words))
        return false;
    return HostName::isPublic(hostOf(words)) && !files.contains(words.section(u'.', -1).toLower());
}
