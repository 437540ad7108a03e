#include "tests/app/evidence/LogLines.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace {

using namespace std::string_view_literals;

constexpr auto digits = "0123456789";
constexpr auto hexDigits = "0123456789abcdef";
constexpr auto letters = "abcdefghijklmnopqrstuvwxyz";
constexpr auto capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr auto base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array quiet{
    "~t~ box systemd[1]: Started Network Time Synchronization."sv,
    "~t~ box systemd[~n4~]: Reached target Basic System."sv,
    "~t~ box systemd[1]: user@~n4~.service: Deactivated successfully."sv,
    "~t~ box kernel: [~n5~.~n6~] usb 1-1.~n1~: new high-speed USB device number ~n2~ using xhci_hcd"sv,
    "~t~ box kernel: [~n5~.~n6~] EXT4-fs (sda~n1~): mounted filesystem ~h8~-~h4~-~h4~-~h4~-~h12~ r/w"sv,
    "~t~ box NetworkManager[~n3~]: <info>  [17~n8~.~n4~] device (wlp3s0): state change: config -> ip-config"sv,
    "~t~ box ivpn-service[~n4~]: ~v~ Connection state changed: CONNECTING -> CONNECTED in ~n3~.~n2~ ms"sv,
    "~t~ box openvpn[~n4~]: OpenVPN 2.6.~n1~ x86_64-pc-linux-gnu [SSL (OpenSSL)] [LZO] [EPOLL] built on Nov ~n2~ 2026"sv,
    "~t~ box openvpn[~n4~]: Data Channel: cipher 'AES-256-GCM', peer-id: ~n1~, compression: 'stub'"sv,
    "~t~ box openvpn[~n4~]: TLS: tls_process: killed expiring key after ~n3~ seconds"sv,
    "~t~ box wireguard: wg0: Sending keepalive packet to peer ~n1~"sv,
    "11-~n2~ ~n2~:~n2~:~n2~.~n3~  ~n4~  ~n4~ D ConnectivityService: notifyType CAP_CHANGED for network ~n3~"sv,
    "11-~n2~ ~n2~:~n2~:~n2~.~n3~  ~n4~  ~n4~ I chatty  : uid=~n5~(system) expire ~n1~ lines"sv,
    "[~t~] INFO  daemon::tunnel::state_machine: entering state Connecting { retry_attempt: ~n1~ }"sv,
    "[~t~] DEBUG hyper::proto::h1::io: parsed ~n2~ headers in ~n3~us"sv,
    "{\"time\":\"~t~\",\"level\":\"info\",\"msg\":\"request done\",\"status\":200,\"took\":\"~n3~.~n3~ms\",\"id\":~n6~}"sv,
    "{\"time\":\"~t~\",\"level\":\"debug\",\"msg\":\"~w~ ~w~\",\"hash\":\"~h40~\",\"size\":~n5~}"sv,
    "~t~ [~n4~] ~w~: ~w~ ~w~ ~w~ (~n3~ of ~n3~) took ~n1~.~n3~ s"sv,
    "~t~ worker-~n1~: token bucket refilled, ~n3~ of ~n4~ left"sv,
    "~t~ ui: the password field got the focus; keyboard layout de, version ~v~"sv,
    "~t~ auth: access check passed for key slot ~n1~, client version ~v~"sv,
    "~t~ audit: key exchange: X25519, cipher: TLS_AES_256_GCM_SHA384, took ~n2~ ms"sv,
    "    at net.ivpn.core.vpn.~w~.~w~(~w~.java:~n3~)"sv,
    "~t~ Windows Error Reporting: Fault bucket ~n10~, type 5, Event Name: APPCRASH, cab id: ~n1~"sv,
    "~t~ dpkg: status installed libssl3t64:amd64 3.5.~n1~-1~deb13u~n1~"sv,
    "~t~ cache: hit ratio 0.~n4~, ~n6~ entries, ~n8~ bytes, oldest ~n2~:~n2~:~n2~"sv,
};
constexpr std::array telling{
    "~ip~ - - [~n2~/Nov/2026:~n2~:~n2~:~n2~ +0000] \"GET /v5/servers.json HTTP/2.0\" 200 ~n5~ \"-\" \"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\""sv,
    "~t~ box openvpn[~n4~]: UDPv4 link remote: [AF_INET]~ip~:2049"sv,
    "~t~ box ivpn-service[~n4~]: connecting to ~ip~:~n4~, local ~ip~"sv,
    "~t~ box dhclient[~n4~]: DHCPACK of ~ip~ from ~ip~ (xid=0x~h8~)"sv,
    "~t~ box kernel: [UFW BLOCK] IN=wlp3s0 OUT= MAC=~mac~ SRC=~ip~ DST=~ip~ LEN=~n2~ TTL=64 PROTO=TCP SPT=~n5~"sv,
    "~t~ box wpa_supplicant[~n3~]: wlp3s0: Associated with ~mac~"sv,
    "~t~ box avahi-daemon[~n3~]: Registering new address record for fe80::~h4~:~h4~:~h4~:~h4~ on wlp3s0.*."sv,
    "~t~ app: config file /home/~w~/.config/ivpn/settings.json read"sv,
    "~t~ mail: delivered to <~w~@~w~.org>, ~n5~ bytes"sv,
    "~t~ https: > Authorization: Bearer ~h40~"sv,
    "~t~ https: > Cookie: session=~h32~; theme=dark"sv,
    "~t~ login: user ~w~, password=~w~~n3~"sv,
};

} // namespace

QByteArray LogLines::some(QByteArrayView from, qsizetype count)
{
    QByteArray made(count, Qt::Uninitialized);
    for (char &c : made)
        c = from[static_cast<qsizetype>(below(static_cast<quint64>(from.size())))];
    return made;
}

QByteArray LogLines::stamp()
{
    m_clock += static_cast<qint64>(below(1500));
    static const QDateTime first(QDate(2026, 11, 26), QTime(0, 0), QTimeZone::UTC);
    return first.addMSecs(m_clock).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'").toLatin1();
}

QByteArray LogLines::filled(QByteArrayView form)
{
    QByteArray made;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const qsizetype end = form[i] == '~' ? form.indexOf('~', i + 1) : -1;
        if (end < 0) {
            made += form[i];
            continue;
        }
        const QByteArrayView what = form.sliced(i + 1, end - i - 1);
        const bool counted = what.size() > 1 && what[1] >= '0' && what[1] <= '9';
        const int count = counted ? what.sliced(1).toInt() : 0;
        i = end;
        if (what == "w")
            made += some(letters, 3 + static_cast<qsizetype>(below(7)));
        else if (what == "t")
            made += stamp();
        else if (what == "v")
            made += "v3." + some(digits, 2) + '.' + some(digits, 1) + ".1";
        else if (what == "ip")
            made += QByteArray::number(1 + below(120)) + '.' + QByteArray::number(below(256)) + '.'
                + QByteArray::number(below(256)) + '.' + QByteArray::number(below(256));
        else if (what == "mac")
            made += some(hexDigits, 2) + ':' + some(hexDigits, 2) + ':' + some(hexDigits, 2) + ':' + some(hexDigits, 2)
                + ':' + some(hexDigits, 2) + ':' + some(hexDigits, 2);
        else if (what[0] == 'n')
            made += some(digits, count);
        else if (what[0] == 'h')
            made += some(hexDigits, count);
        else if (what[0] == 'A')
            made += some(capitals, count);
        else // 'a' letters and digits, 'b' base64, 'u' the same for URLs
            made += some(QByteArrayView(base64).first(what[0] == 'a' ? 62 : 64), count)
                        .replace('/', what[0] == 'u' ? "_" : "/")
                        .replace('+', what[0] == 'u' ? "-" : "+");
    }
    return made;
}

QByteArray LogLines::next()
{
    const bool tells = m_holding == Telling && below(100) < 35;
    return filled(tells ? telling.at(below(telling.size())) : quiet.at(below(quiet.size()))) + '\n';
}

QByteArray LogLines::many(qsizetype bytes)
{
    QByteArray all;
    all.reserve(bytes + 1024);
    while (all.size() < bytes)
        all += next();
    return all;
}
