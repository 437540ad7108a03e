#pragma once

#include "app/net/SubmissionServer.h"

#include <curl/curl.h>

#include <optional>

/// Through this proxy or, without one, straight; what the environment says of proxies counts for nothing. The proxy
/// looks up the names (THREATS-S15) and, with Proxy::freshCircuit, is given a user that it has not seen before. False
/// when its name cannot be one: then nothing may be sent.
[[nodiscard]] bool setProxyOptions(CURL *easy, const std::optional<Proxy> &proxy);
