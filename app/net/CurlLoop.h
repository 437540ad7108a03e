#pragma once

#include <curl/curl.h>

#include <functional>
#include <stop_token>

/// How a transfer is watched over while it runs.
struct CurlWatch {
    std::stop_token cancel; ///< wakes the loop at once
    std::function<bool()> mustStop; ///< asked at least ten times a second
    std::function<void()> hangUp = [] { }; ///< when it is cancelled, from that thread, and when it has to stop
};

/// Runs a transfer to its end or until it has to stop; then CURLE_ABORTED_BY_CALLBACK. Blocks: for a worker.
[[nodiscard]] CURLcode runCurl(CURL *easy, const CurlWatch &watch);
