#pragma once

#include "app/net/Submission.h"

#include <curl/curl.h>

/// All that libcurl is told before it starts: it may do nothing but hand in one mail, over TLS, to a server that proved
/// its name. `recipient` is a list of one and must live as long as the handle. BadServerName, ProxyPort or
/// CaFileUnreadable; NotPrivate when this libcurl cannot do all of it.
[[nodiscard]] std::expected<void, SendProblem> setOptions(CURL *easy, const Submission &submission,
                                                          curl_slist *recipient);

/// What it means that libcurl gave up where the server refused nothing.
[[nodiscard]] SendProblem::What meaningOf(CURLcode result, bool throughProxy);
