#include "app/net/SrvLookup.h"

#include "app/net/HostName.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <tuple>

namespace {

constexpr std::size_t mostRecords = 64;
constexpr int fixedPart = 6; // priority, weight, port

struct ResolverClose {
    void operator()(struct __res_state *state) const { res_nclose(state); }
};

std::optional<SrvRecord> recordFrom(const ns_msg &message, const ns_rr &rr)
{
    if (ns_rr_type(rr) != ns_t_srv || ns_rr_class(rr) != ns_c_in || ns_rr_rdlen(rr) <= fixedPart)
        return std::nullopt;
    const auto *const data = ns_rr_rdata(rr);
    std::array<char, NS_MAXDNAME> name{};
    if (ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), data + fixedPart, name.data(), name.size()) < 0)
        return std::nullopt;
    QString target = QString::fromLatin1(name.data()).toLower();
    if (!HostName::isValid(target)) // also "." alone: the service is not offered
        return std::nullopt;
    return SrvRecord{.target = std::move(target),
                     .port = static_cast<quint16>(ns_get16(data + 4)),
                     .priority = static_cast<quint16>(ns_get16(data)),
                     .weight = static_cast<quint16>(ns_get16(data + 2))};
}

} // namespace

std::expected<std::vector<SrvRecord>, NetProblem> parseSrv(QByteArrayView answer)
{
    ns_msg message{};
    const auto *const bytes = reinterpret_cast<const unsigned char *>(answer.data());
    if (ns_initparse(bytes, static_cast<int>(answer.size()), &message) < 0)
        return std::unexpected(NetProblem{NetProblem::NotAPage});
    std::vector<SrvRecord> records;
    for (int at = 0; at < ns_msg_count(message, ns_s_an) && records.size() < mostRecords; ++at) {
        ns_rr rr{};
        if (ns_parserr(&message, ns_s_an, at, &rr) < 0)
            return std::unexpected(NetProblem{NetProblem::NotAPage});
        if (auto record = recordFrom(message, rr); record && record->port != 0)
            records.push_back(*std::move(record));
    }
    // Chance among equals (RFC 2782) would spread the load; the same proposal each time is kinder to the person.
    std::ranges::stable_sort(records, {}, [](const SrvRecord &r) { return std::tuple(r.priority, -r.weight); });
    return records;
}

std::expected<std::vector<SrvRecord>, NetProblem> lookUpSrv(const QString &name, std::optional<quint16> testPort)
{
    constexpr qsizetype largestAnswer = 65'535;
    constexpr int seconds = 2;
    struct __res_state state{};
    if (res_ninit(&state) != 0)
        return std::unexpected(NetProblem{NetProblem::NotFound});
    const std::unique_ptr<struct __res_state, ResolverClose> closed(&state);
    state.retrans = seconds;
    state.retry = 1;
    if (testPort) {
        state.nscount = 1;
        state.nsaddr_list[0].sin_family = AF_INET;
        state.nsaddr_list[0].sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        state.nsaddr_list[0].sin_port = htons(*testPort);
    }
    QByteArray answer(largestAnswer, Qt::Uninitialized);
    const int size = res_nquery(&state, name.toLatin1().constData(), ns_c_in, ns_t_srv,
                                reinterpret_cast<unsigned char *>(answer.data()), static_cast<int>(answer.size()));
    if (size >= 0)
        return parseSrv(QByteArrayView(answer).first(std::min<qsizetype>(size, answer.size())));
    if (state.res_h_errno == HOST_NOT_FOUND || state.res_h_errno == NO_DATA)
        return std::vector<SrvRecord>();
    return std::unexpected(NetProblem{state.res_h_errno == TRY_AGAIN ? NetProblem::TimedOut : NetProblem::NotFound});
}
