#pragma once

#include <curl/curl.h>

#include <mutex>
#include <vector>

/// The sockets that one handle of libcurl has open, so that another thread can hang up: then libcurl stops waiting at
/// once, also in the calls in which it asks nobody (curl 8.14, smtp_done and smtp_disconnect).
class OpenSockets final {
public:
    explicit OpenSockets(CURL *easy);
    OpenSockets(const OpenSockets &) = delete;
    OpenSockets &operator=(const OpenSockets &) = delete;

    /// From any thread: no byte more is taken for sending or handed to libcurl. What the kernel has already may go out.
    void hangUp();
    /// All that mattered was heard: what libcurl still says goes out, and it waits for no answer.
    void stopListening();

private:
    static int opened(void *self, curl_socket_t socket, curlsocktype purpose);
    static int closed(void *self, curl_socket_t socket);
    std::mutex m_mutex; ///< of both below
    std::vector<curl_socket_t> m_open;
    bool m_hungUp = false;
};
