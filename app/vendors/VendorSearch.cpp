#include "app/vendors/VendorSearch.h"

#include "app/vendors/SafeText.h"
#include "app/vendors/WkdUrl.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t mostFingerprints = 4;
constexpr qint64 largestPage = 4LL * 1024 * 1024; // as Armor::readKeys()

/// The files where a project says whom to tell, as the text that they are and not as the page around it.
std::optional<VendorSearch::Chain> projectFiles(const QUrl &url)
{
    const QString host = url.host();
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() < 2 || (host != "github.com"_L1 && host != "gitlab.com"_L1))
        return std::nullopt;
    const bool isHub = host == "github.com"_L1;
    QString project = path[1];
    if (project.endsWith(".git"_L1))
        project.chop(4);
    const QString raw = isHub ? u"https://raw.githubusercontent.com/%1/%2/"_s.arg(path[0], project)
                              : u"https://gitlab.com/%1/%2/-/raw/"_s.arg(path[0], project);
    const qsizetype blob = path.indexOf("blob"_L1);
    if (blob > 1 && path.size() > blob + 2)
        return VendorSearch::Chain{QUrl(raw + path.sliced(blob + 1).join(u'/'))};
    VendorSearch::Chain chain;
    for (const auto &file : {"SECURITY.md"_L1, ".github/SECURITY.md"_L1, "docs/SECURITY.md"_L1})
        chain.emplace_back(raw + u"HEAD/"_s + file);
    return chain;
}

QString twin(const QString &host)
{
    constexpr auto www = "www."_L1;
    return host.startsWith(www) ? host.sliced(www.size()) : www + host;
}

VendorSearch::Chain securityTxt(const QString &host)
{
    return {QUrl(u"https://%1/.well-known/security.txt"_s.arg(host)), QUrl(u"https://%1/security.txt"_s.arg(host))};
}

struct Answer {
    std::optional<WebPage> page;
    std::vector<std::pair<QUrl, NetProblem>> problems;
};

Answer ask(const HttpsGet &https, const VendorSearch::Chain &chain, HttpsGet::Limits limits,
           const std::stop_token &cancel)
{
    Answer answer;
    const auto until = Clock::now() + limits.total;
    for (const QUrl &url : chain) {
        limits.total = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        auto page = https.get(url, limits, cancel);
        if (page) {
            answer.page = *std::move(page);
            return answer;
        }
        answer.problems.emplace_back(url, page.error());
        if (page.error().what == NetProblem::Cancelled)
            break;
    }
    return answer;
}

/// One word on a chain that came to nothing: what the first place said, unless a later one said more than "no".
void tell(const Answer &answer, VendorClues &clues)
{
    for (const auto &[url, problem] : answer.problems) {
        if (problem.what == NetProblem::LedElsewhere) {
            clues.note({.what = VendorClues::Note::LeadsElsewhere, .from = url, .page = problem.place});
            return;
        }
    }
    const auto more = std::ranges::find_if(
        answer.problems, [](const auto &problem) { return problem.second.what != NetProblem::Refused; });
    const auto &[url, problem] = more == answer.problems.end() ? answer.problems.front() : *more;
    clues.note({.what = VendorClues::Note::PageNotRead, .from = url, .page = url, .net = problem.what});
}

} // namespace

std::optional<VendorSearch> VendorSearch::of(const QString &typed)
{
    QString text = typed.trimmed();
    constexpr auto mailto = "mailto:"_L1;
    if (text.startsWith(mailto, Qt::CaseInsensitive))
        text = text.sliced(mailto.size()).section(u'?', 0, 0);
    VendorSearch search;
    search.address = SafeText::address(text);
    if (!search.address.isEmpty())
        text = search.address.section(u'@', -1);
    else if (text.contains(u'@'))
        return std::nullopt;
    if (text.startsWith("http://"_L1, Qt::CaseInsensitive)) // whoever typed it means the site, not the unsafe way there
        text = text.sliced(7);
    const QUrl url = text.startsWith("https://"_L1, Qt::CaseInsensitive) ? QUrl(text) : QUrl(u"https://"_s + text);
    if (!HttpsGet::mayAsk(url))
        return std::nullopt;
    if (auto files = projectFiles(url)) { // not the security.txt of the house where the project lives
        search.chains.push_back(*std::move(files));
        return search;
    }
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool isPage = url.path().size() > 1 && !url.path().endsWith("/security.txt"_L1);
    if (isPage)
        search.chains.push_back({url.adjusted(QUrl::RemoveFragment)});
    search.chains.push_back(securityTxt(host));
    search.mayLeadTo = {twin(host)};
    return search;
}

VendorSearch VendorSearch::forKey(const VendorClues &clues, const QString &address)
{
    VendorSearch search;
    search.wants = KeysOnly;
    for (const auto &page : clues.keyPages)
        search.chains.push_back({page.what});
    if (!address.isEmpty())
        search.chains.push_back({WkdUrl::advanced(address), WkdUrl::direct(address)});
    for (size_t i = 0; i < std::min(clues.fingerprints.size(), mostFingerprints); ++i)
        search.chains.push_back(
            {QUrl(u"https://keys.openpgp.org/vks/v1/by-fingerprint/"_s + clues.fingerprints[i].what.hex())});
    return search;
}

QStringList VendorSearch::hosts() const
{
    QStringList all;
    for (const Chain &chain : chains) {
        for (const QUrl &url : chain)
            all.append(url.host(QUrl::FullyEncoded));
    }
    all += mayLeadTo;
    all.removeDuplicates();
    return all;
}

VendorClues VendorSearch::run(const HttpsGet &https, VendorClues clues, const QDateTime &now,
                              const std::stop_token &cancel) const
{
    std::vector<Answer> answers(chains.size());
    {
        const HttpsGet::Limits limits{.bytes = largestPage, .total = patience, .hosts = hosts()};
        std::vector<std::jthread> threads; // each waits for its host alone; all are joined here
        for (size_t i = 0; i < chains.size(); ++i)
            threads.emplace_back([&, i] { answers[i] = ask(https, chains[i], limits, cancel); });
    }
    if (!address.isEmpty())
        clues.addTyped(address);
    for (const Answer &answer : answers) {
        if (!answer.page)
            tell(answer, clues);
        else if (wants == KeysOnly)
            clues.addKeyPage(answer.page->body, answer.page->url);
        else
            clues.add(answer.page->body, answer.page->url, now);
    }
    return clues;
}
