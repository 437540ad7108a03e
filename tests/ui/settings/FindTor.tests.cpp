#include "ui/session/FindTor.h"

#include "tests/support/Await.h"

#include <catch2/catch_test_macros.hpp>

#include <arpa/inet.h>
#include <array>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

/// Answers whoever comes with these bytes.
class Listener final {
public:
    explicit Listener(std::array<char, 2> answer) : m_handle(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        REQUIRE(bind(m_handle, reinterpret_cast<const sockaddr *>(&place), size) == 0);
        REQUIRE(listen(m_handle, 1) == 0);
        REQUIRE(getsockname(m_handle, reinterpret_cast<sockaddr *>(&place), &size) == 0);
        m_port = ntohs(place.sin_port);
        m_thread = std::jthread([this, answer] {
            const int client = accept(m_handle, nullptr, nullptr);
            std::array<char, 3> hello{};
            (void)recv(client, hello.data(), hello.size(), MSG_WAITALL);
            (void)send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
            close(client);
        });
    }
    ~Listener()
    {
        m_thread.join();
        close(m_handle);
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_handle;
    quint16 m_port = 0;
    std::jthread m_thread;
};

constexpr quint16 nobody = 1; // tcpmux

} // namespace

TEST_CASE("a Tor on this computer is found by what it answers", "[ui][settings]")
{
    const Listener tor({5, 0});
    const auto found = await(findTor({nobody, tor.port()}));
    REQUIRE(found);
    CHECK(*found == Proxy{.host = QStringLiteral("127.0.0.1"), .port = tor.port()});
    CHECK(found->freshCircuit);
}

TEST_CASE("what is no SOCKS5 proxy is no Tor, and nobody there is none either", "[ui][settings]")
{
    const Listener web({'H', 'T'});
    CHECK_FALSE(await(findTor({nobody, web.port()})));
}
