#include "ui/session/FindTor.h"

#include <QtConcurrentRun>

#include <array>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr timeval patience{0, 500'000}; // for an answer from this very computer

class Socket final {
public:
    Socket() : m_handle(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) { }
    ~Socket()
    {
        if (m_handle >= 0)
            close(m_handle);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    [[nodiscard]] int handle() const { return m_handle; }

private:
    int m_handle;
};

/// RFC 1928, 3: version 5, one way to log in, none; the answer begins with the version.
bool speaksSocks(quint16 port)
{
    const Socket socket;
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(socket.handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket.handle(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (socket.handle() < 0 || connect(socket.handle(), reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
        return false;
    constexpr std::array<char, 3> hello{5, 1, 0};
    std::array<char, 2> answer{};
    return send(socket.handle(), hello.data(), hello.size(), MSG_NOSIGNAL) == std::ssize(hello)
        && recv(socket.handle(), answer.data(), answer.size(), MSG_WAITALL) == std::ssize(answer) && answer[0] == 5;
}

} // namespace

QFuture<std::optional<Proxy>> findTor(const std::vector<quint16> &ports)
{
    return QtConcurrent::run([ports]() -> std::optional<Proxy> {
        for (const quint16 port : ports) {
            if (speaksSocks(port))
                return Proxy{.host = QStringLiteral("127.0.0.1"), .port = port};
        }
        return std::nullopt;
    });
}
