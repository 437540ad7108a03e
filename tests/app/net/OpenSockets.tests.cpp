#include "app/net/OpenSockets.h"

#include "app/net/CurlHandles.h"
#include "tests/app/net/QuietPort.h"

#include <fcntl.h>
#include <utility>

namespace {

/// A handle of libcurl that is connected to the port, and nothing more: what goes over the line is the test's.
struct Connected {
    const QuietPort port;
    CurlEasy easy{curl_easy_init()};
    OpenSockets sockets{easy.get()};
    std::unique_ptr<OpenLine> peer;

    Connected()
    {
        curl_easy_setopt(easy.get(), CURLOPT_URL, port.url().constData());
        curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy.get(), CURLOPT_PROXY, "");
        curl_easy_setopt(easy.get(), CURLOPT_CONNECT_ONLY, 1L);
        REQUIRE(curl_easy_perform(easy.get()) == CURLE_OK);
        peer = port.pickUp();
    }
    ~Connected() { easy.reset(); } // closes its socket, and tells `sockets`
    Connected(const Connected &) = delete;
    Connected &operator=(const Connected &) = delete;

    [[nodiscard]] int socket() const
    {
        curl_socket_t socket = CURL_SOCKET_BAD;
        REQUIRE(curl_easy_getinfo(easy.get(), CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK);
        REQUIRE(socket != CURL_SOCKET_BAD);
        return socket;
    }
    [[nodiscard]] CURLcode say(const QByteArray &words) const
    {
        size_t sent = 0;
        return curl_easy_send(easy.get(), words.constData(), static_cast<size_t>(words.size()), &sent);
    }
    /// What libcurl is given of what came; empty: the line came to its end.
    [[nodiscard]] QByteArray heard() const
    {
        pollfd line{socket(), POLLIN, 0};
        REQUIRE(poll(&line, 1, 5'000) == 1);
        QByteArray words(4096, '\0');
        size_t size = 0;
        REQUIRE(curl_easy_recv(easy.get(), words.data(), 4096, &size) == CURLE_OK);
        words.truncate(static_cast<qsizetype>(size));
        return words;
    }
};

} // namespace

TEST_CASE("hanging up ends the line for both at once, and nothing more is taken for sending", "[net][sockets]")
{ // THREATS-S7
    Connected line;
    REQUIRE(line.say("hello") == CURLE_OK);
    CHECK(line.peer->next() == "hello");
    line.sockets.hangUp();
    CHECK(line.heard().isEmpty());
    CHECK(line.peer->next().isEmpty());
    CHECK(line.say("more") == CURLE_SEND_ERROR);
}

TEST_CASE("who hung up opens no other line", "[net][sockets]")
{
    Connected line;
    line.sockets.hangUp();
    curl_easy_setopt(line.easy.get(), CURLOPT_FRESH_CONNECT, 1L);
    CHECK(curl_easy_perform(line.easy.get()) != CURLE_OK);
    CHECK_FALSE(line.port.rings(100));
}

TEST_CASE("who stopped listening is still heard, and waits for no answer", "[net][sockets]")
{
    Connected line;
    line.sockets.stopListening();
    CHECK(line.heard().isEmpty());
    REQUIRE(line.say("QUIT") == CURLE_OK);
    CHECK(line.peer->next() == "QUIT");
}

TEST_CASE("a line that libcurl closed is forgotten: who has its number next is not hung up on", "[net][sockets]")
{
    Connected line;
    const int number = line.socket();
    line.easy.reset();
    REQUIRE(fcntl(number, F_GETFD) == -1);
    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
    if (pair[1] == number)
        std::swap(pair[0], pair[1]);
    if (pair[0] != number) {
        REQUIRE(dup2(pair[0], number) == number);
        close(pair[0]);
    }
    const OpenLine one(number);
    const OpenLine other(pair[1]);
    line.sockets.stopListening();
    line.sockets.hangUp();
    one.say("still here");
    CHECK(other.next() == "still here");
}
