#include "app/net/OpenSockets.h"

#include <sys/socket.h>
#include <unistd.h>

OpenSockets::OpenSockets(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &OpenSockets::opened);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &OpenSockets::closed);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void OpenSockets::hangUp()
{
    const std::scoped_lock lock(m_mutex);
    m_hungUp = true;
    for (const curl_socket_t socket : m_open)
        shutdown(socket, SHUT_RDWR);
}

void OpenSockets::stopListening()
{
    const std::scoped_lock lock(m_mutex);
    for (const curl_socket_t socket : m_open)
        shutdown(socket, SHUT_RD);
}

int OpenSockets::opened(void *self, curl_socket_t socket, curlsocktype /*purpose*/)
{
    auto &sockets = *static_cast<OpenSockets *>(self);
    const std::scoped_lock lock(sockets.m_mutex);
    sockets.m_open.push_back(socket);
    return sockets.m_hungUp ? CURL_SOCKOPT_ERROR : CURL_SOCKOPT_OK;
}

int OpenSockets::closed(void *self, curl_socket_t socket)
{
    auto &sockets = *static_cast<OpenSockets *>(self);
    const std::scoped_lock lock(sockets.m_mutex);
    std::erase(sockets.m_open, socket);
    return close(socket);
}
