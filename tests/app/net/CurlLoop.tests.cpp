#include "app/net/CurlLoop.h"

#include "app/net/CurlHandles.h"
#include "tests/app/net/QuietPort.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace {

CurlEasy asking(const QByteArray &url)
{
    CurlEasy easy(curl_easy_init());
    curl_easy_setopt(easy.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_PROXY, "");
    return easy;
}

} // namespace

TEST_CASE("what must stop before it began knocks at no door, and its handle can be used again", "[net][loop]")
{
    const QuietPort port;
    const CurlEasy easy = asking(port.url());
    int hungUp = 0;
    CHECK(runCurl(easy.get(), {.cancel = {}, .mustStop = [] { return true; }, .hangUp = [&] { ++hungUp; }})
          == CURLE_ABORTED_BY_CALLBACK);
    CHECK(hungUp == 1);
    CHECK_FALSE(port.rings(100));

    QElapsedTimer time;
    time.start();
    CHECK(runCurl(easy.get(), {.cancel = {}, .mustStop = [&] { return time.elapsed() > 200; }})
          == CURLE_ABORTED_BY_CALLBACK);
    CHECK(port.rings());
}

TEST_CASE("while a server says nothing it is asked ten times a second whether to go on (THREATS-S7)", "[net][loop]")
{
    const QuietPort port;
    const CurlEasy easy = asking(port.url());
    int asked = 0;
    QElapsedTimer time;
    time.start();
    CHECK(runCurl(easy.get(), {.cancel = {}, .mustStop = [&] { return ++asked > 10; }}) == CURLE_ABORTED_BY_CALLBACK);
    CHECK(time.elapsed() < 5'000); // of a busy computer; a second of an idle one
}

TEST_CASE("who cancels hangs up from their own thread, whatever the transfer waits for (THREATS-S7)", "[net][loop]")
{
    const QuietPort port;
    const CurlEasy easy = asking(port.url());
    std::stop_source stop;
    std::atomic<bool> began = false;
    std::mutex mutex; // of the next
    std::vector<std::thread::id> hungUpBy;
    std::thread::id canceller;
    const CURLcode result = [&] {
        const std::jthread other([&] {
            canceller = std::this_thread::get_id();
            while (!began)
                std::this_thread::sleep_for(1ms);
            stop.request_stop();
        });
        return runCurl(easy.get(),
                       {.cancel = stop.get_token(),
                        .mustStop =
                            [&] {
                                began = true;
                                return stop.stop_requested();
                            },
                        .hangUp =
                            [&] {
                                const std::scoped_lock lock(mutex);
                                hungUpBy.push_back(std::this_thread::get_id());
                            }});
    }();
    CHECK(result == CURLE_ABORTED_BY_CALLBACK);
    CHECK(std::ranges::contains(hungUpBy, canceller));
}

TEST_CASE("what came to its end is told as it ended, also when it had to stop right after", "[net][loop]")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write("whole") == 5);
    REQUIRE(file.flush());
    const CurlEasy easy = asking("file://" + file.fileName().toUtf8());
    QByteArray came;
    const auto take = +[](char *data, size_t size, size_t count, void *into) {
        static_cast<QByteArray *>(into)->append(data, static_cast<qsizetype>(size * count));
        return size * count;
    };
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &came);
    CHECK(runCurl(easy.get(), {.cancel = {}, .mustStop = [&] { return !came.isEmpty(); }}) == CURLE_OK);
    CHECK(came == "whole");

    curl_easy_setopt(easy.get(), CURLOPT_URL, "file:///no/such/file");
    CHECK(runCurl(easy.get(), {.cancel = {}, .mustStop = [] { return false; }}) == CURLE_FILE_COULDNT_READ_FILE);
}
