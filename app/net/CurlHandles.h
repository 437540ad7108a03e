#pragma once

#include <curl/curl.h>

#include <memory>

// What libcurl hands out, given back by itself. CURL and CURLM are both void, so each has a deleter of its own.

struct EasyCleanup {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct ListCleanup {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using CurlEasy = std::unique_ptr<CURL, EasyCleanup>;
using CurlMulti = std::unique_ptr<CURLM, MultiCleanup>;
using CurlList = std::unique_ptr<curl_slist, ListCleanup>;
