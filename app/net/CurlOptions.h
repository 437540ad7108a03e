#pragma once

#include <curl/curl.h>

/// Sets options and remembers whether libcurl took every one: what it does not know may be what keeps the line private.
class CurlOptions final {
public:
    explicit CurlOptions(CURL *easy) : m_easy(easy) { }
    template <typename Value> void set(CURLoption option, Value value)
    {
        m_taken = curl_easy_setopt(m_easy, option, value) == CURLE_OK && m_taken;
    }
    void refuse() { m_taken = false; } ///< something that must be so cannot be set here
    [[nodiscard]] bool allTaken() const { return m_taken; }

private:
    CURL *m_easy;
    bool m_taken = true;
};
