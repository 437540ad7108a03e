#include "app/net/Submission.h"

#include "app/net/CurlHandles.h"
#include "app/net/Dialogue.h"
#include "app/net/OpenSockets.h"
#include "app/net/SubmissionOptions.h"

#include <chrono>

using Clock = std::chrono::steady_clock;

namespace {

/// One try: what libcurl calls back, and when it has to stop.
class Try final {
public:
    Try(CURL *easy, const Submission &submission);
    [[nodiscard]] std::expected<QString, SendProblem> run();

private:
    static int debugged(CURL *easy, curl_infotype type, char *data, size_t size, void *self);
    static size_t heard(char *data, size_t size, size_t count, void *self);
    static size_t asked(char *into, size_t size, size_t count, void *self);
    static int waited(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    [[nodiscard]] CURLcode perform();
    [[nodiscard]] std::expected<QString, SendProblem> verdict(CURLcode result) const;
    void moved();
    [[nodiscard]] bool late() const;
    [[nodiscard]] bool mustStop();

    CURL *m_easy;
    const Submission &m_submission;
    Dialogue m_dialogue;
    OpenSockets m_sockets;
    qint64 m_sent = 0;
    const Clock::time_point m_begun = Clock::now();
    Clock::time_point m_moved = m_begun; ///< when either side last got something done
    bool m_late = false;
    bool m_fileChanged = false;
};

Try::Try(CURL *easy, const Submission &submission)
    : m_easy(easy), m_submission(submission), m_dialogue(submission.server.tls, submission.login.kind, submission.size),
      m_sockets(easy)
{
    // the one way to learn which bytes went into the line, and not only into a buffer
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &Try::debugged);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Try::heard);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &Try::asked);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &Try::waited);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
}

int Try::debugged(CURL * /*easy*/, curl_infotype type, char *data, size_t size, void *self)
{
    auto &that = *static_cast<Try *>(self);
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT) {
        that.m_dialogue.said(bytes);
        that.moved();
    } else if (type == CURLINFO_DATA_OUT) {
        that.m_dialogue.sent(bytes);
        that.m_sent += bytes.size();
        that.moved();
    }
    return 0;
}

size_t Try::heard(char *data, size_t size, size_t count, void *self)
{
    auto &that = *static_cast<Try *>(self);
    const bool goOn = that.m_dialogue.heard({data, static_cast<qsizetype>(size * count)});
    if (that.m_dialogue.replyEnded())
        that.m_moved = Clock::now(); // a line without an end, or lines without an end, are no progress (THREATS-S7)
    if (that.m_dialogue.isOver())
        that.m_sockets.stopListening(); // libcurl's good-bye waits for nothing
    return goOn ? size * count : CURL_WRITEFUNC_ERROR;
}

size_t Try::asked(char *into, size_t size, size_t count, void *self)
{
    auto &that = *static_cast<Try *>(self);
    if (that.mustStop())
        return CURL_READFUNC_ABORT;
    const qint64 n = that.m_submission.read({into, size * count});
    that.m_fileChanged = n < 0;
    return n < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(n);
}

int Try::waited(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Try *>(self)->mustStop() ? 1 : 0;
}

void Try::moved()
{
    m_moved = Clock::now();
    if (m_submission.progress && !m_dialogue.refusal())
        m_submission.progress(m_dialogue.step(), std::min(m_sent, m_submission.size), m_submission.size);
}

bool Try::late() const
{
    const auto now = Clock::now();
    const Patience &patience = m_submission.patience;
    if (now - m_begun > patience.total)
        return true;
    if (!m_dialogue.isPrivate())
        return now - m_begun > patience.connect;
    return now - m_moved > (m_dialogue.allIsSaid() ? patience.verdict : patience.stall);
}

bool Try::mustStop()
{
    m_late = m_late || late();
    return (m_late || m_submission.cancel.stop_requested()) && !m_dialogue.isOver();
}

CURLcode Try::perform()
{
    constexpr int pollMs = 100;
    const CurlMulti multi(curl_multi_init());
    const std::stop_callback cancelled(m_submission.cancel, [&] {
        m_sockets.hangUp();
        curl_multi_wakeup(multi.get());
    });
    curl_multi_add_handle(multi.get(), m_easy);
    int running = 1;
    CURLMcode fine = CURLM_OK;
    while (running != 0 && fine == CURLM_OK && !mustStop()) {
        fine = curl_multi_perform(multi.get(), &running);
        if (running != 0 && fine == CURLM_OK)
            fine = curl_multi_poll(multi.get(), nullptr, 0, pollMs, nullptr);
    }
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int left = 0;
    if (const CURLMsg *ended = curl_multi_info_read(multi.get(), &left))
        result = ended->data.result;
    if (mustStop())
        m_sockets.hangUp(); // or libcurl would say good-bye, and wait for the answer
    curl_multi_remove_handle(multi.get(), m_easy);
    return result;
}

std::expected<QString, SendProblem> Try::verdict(CURLcode result) const
{
    if (m_dialogue.taken())
        return m_dialogue.words();
    if (m_dialogue.allIsSaid())
        return std::unexpected(SendProblem{SendProblem::Unknown});
    if (m_dialogue.refusal())
        return std::unexpected(*m_dialogue.refusal());
    if (m_submission.cancel.stop_requested())
        return std::unexpected(SendProblem{SendProblem::Cancelled});
    if (m_fileChanged)
        return std::unexpected(SendProblem{SendProblem::FileChanged});
    if (m_late)
        return std::unexpected(SendProblem{SendProblem::TimedOut});
    if (result == CURLE_WEIRD_SERVER_REPLY && m_dialogue.wantsTls())
        return std::unexpected(SendProblem{SendProblem::NotPrivate}); // more came with the answer (THREATS-S2)
    return std::unexpected(SendProblem{meaningOf(result, m_submission.proxy.has_value())});
}

std::expected<QString, SendProblem> Try::run()
{
    return verdict(perform());
}

} // namespace

std::expected<QString, SendProblem> submit(const Submission &submission)
{
    if (submission.cancel.stop_requested())
        return std::unexpected(SendProblem{SendProblem::Cancelled});
    const CurlList recipient(curl_slist_append(nullptr, submission.to.constData()));
    const CurlEasy easy(curl_easy_init());
    if (const auto set = setOptions(easy.get(), submission, recipient.get()); !set)
        return std::unexpected(set.error());
    return Try(easy.get(), submission).run();
}
