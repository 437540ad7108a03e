#pragma once

#include <QByteArray>
#include <catch2/catch_test_macros.hpp>

#include <arpa/inet.h>
#include <memory>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// A line to somebody, closed with it.
class OpenLine final {
public:
    explicit OpenLine(int socket) : m_socket(socket) { }
    ~OpenLine() { close(m_socket); }
    OpenLine(const OpenLine &) = delete;
    OpenLine &operator=(const OpenLine &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    /// What comes next, or that it came to its end (empty); the test fails when neither comes in time.
    [[nodiscard]] QByteArray next() const
    {
        constexpr int patienceMs = 5'000;
        pollfd line{m_socket, POLLIN, 0};
        REQUIRE(poll(&line, 1, patienceMs) == 1);
        QByteArray bytes(4096, '\0');
        bytes.truncate(std::max<ssize_t>(recv(m_socket, bytes.data(), 4096, 0), 0));
        return bytes;
    }
    void say(const QByteArray &words) const
    {
        REQUIRE(send(m_socket, words.constData(), static_cast<size_t>(words.size()), MSG_NOSIGNAL) == words.size());
    }

private:
    int m_socket;
};

/// A port of 127.0.0.1 where somebody picks up and says nothing of themselves.
class QuietPort final {
public:
    QuietPort()
    {
        socklen_t size = sizeof m_address;
        auto *const address = reinterpret_cast<sockaddr *>(&m_address);
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        REQUIRE(bind(m_door.socket(), address, size) == 0);
        REQUIRE(listen(m_door.socket(), 8) == 0);
        REQUIRE(getsockname(m_door.socket(), address, &size) == 0);
    }

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(ntohs(m_address.sin_port)) + '/';
    }
    /// Whether somebody is there whom nobody picked up for yet.
    [[nodiscard]] bool rings(int patienceMs = 0) const
    {
        pollfd door{m_door.socket(), POLLIN, 0};
        return poll(&door, 1, patienceMs) == 1;
    }
    [[nodiscard]] std::unique_ptr<OpenLine> pickUp() const
    {
        constexpr int patienceMs = 5'000;
        REQUIRE(rings(patienceMs));
        return std::make_unique<OpenLine>(accept(m_door.socket(), nullptr, nullptr));
    }

private:
    OpenLine m_door{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    sockaddr_in m_address{};
};
