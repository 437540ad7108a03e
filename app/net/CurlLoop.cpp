#include "app/net/CurlLoop.h"

#include "app/net/CurlHandles.h"

CURLcode runCurl(CURL *easy, const CurlWatch &watch)
{
    constexpr int pollMs = 100;
    const CurlMulti multi(curl_multi_init());
    const std::stop_callback cancelled(watch.cancel, [&] {
        watch.hangUp();
        curl_multi_wakeup(multi.get());
    });
    curl_multi_add_handle(multi.get(), easy);
    int running = 1;
    CURLMcode fine = CURLM_OK;
    while (running != 0 && fine == CURLM_OK && !watch.mustStop()) {
        fine = curl_multi_perform(multi.get(), &running);
        if (running != 0 && fine == CURLM_OK)
            fine = curl_multi_poll(multi.get(), nullptr, 0, pollMs, nullptr);
    }
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int left = 0;
    if (const CURLMsg *ended = curl_multi_info_read(multi.get(), &left))
        result = ended->data.result;
    if (watch.mustStop())
        watch.hangUp(); // or libcurl would say good-bye, and wait for the answer
    curl_multi_remove_handle(multi.get(), easy);
    return result;
}
