#include "app/net/Submission.h"

#include "app/net/CurlHandles.h"
#include "app/net/CurlLoop.h"
#include "app/net/CurlOptions.h"
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
    qint64 m_read = 0; ///< by libcurl
    bool m_canWatch = false;
};

Try::Try(CURL *easy, const Submission &submission)
    : m_easy(easy), m_submission(submission), m_dialogue(submission.server.tls, submission.login.kind, submission.size),
      m_sockets(easy)
{
    CurlOptions options(easy);
    // the one way to learn which bytes went into the line, and not only into a buffer
    options.set(CURLOPT_VERBOSE, 1L);
    options.set(CURLOPT_DEBUGFUNCTION, &Try::debugged);
    options.set(CURLOPT_DEBUGDATA, this);
    options.set(CURLOPT_HEADERFUNCTION, &Try::heard);
    options.set(CURLOPT_HEADERDATA, this);
    options.set(CURLOPT_READFUNCTION, &Try::asked);
    options.set(CURLOPT_READDATA, this);
    options.set(CURLOPT_NOPROGRESS, 0L);
    options.set(CURLOPT_XFERINFOFUNCTION, &Try::waited);
    options.set(CURLOPT_XFERINFODATA, this);
    m_canWatch = options.allTaken();
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
    // libcurl reads on as long as lines come, and asks nobody else meanwhile
    return goOn && !that.mustStop() ? size * count : CURL_WRITEFUNC_ERROR;
}

size_t Try::asked(char *into, size_t size, size_t count, void *self)
{
    auto &that = *static_cast<Try *>(self);
    if (that.mustStop())
        return CURL_READFUNC_ABORT;
    const qint64 n = that.m_submission.read({into, size * count});
    that.m_fileChanged = n < 0;
    that.m_read += std::max(n, qint64{0});
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
    return runCurl(m_easy,
                   {.cancel = m_submission.cancel,
                    .mustStop = [this] { return mustStop(); },
                    .hangUp = [this] { m_sockets.hangUp(); }});
}

std::expected<QString, SendProblem> Try::verdict(CURLcode result) const
{
    if (m_dialogue.taken())
        return m_dialogue.words();
    if (m_dialogue.allIsSaid())
        return std::unexpected(SendProblem{SendProblem::Unknown});
    if (m_dialogue.refusal())
        return std::unexpected(*m_dialogue.refusal());
    if (result == CURLE_OK
        || (m_read >= m_submission.size && m_sent == 0)) // a libcurl that does not show us what it does
        return std::unexpected(SendProblem{SendProblem::Unknown});
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
    if (!m_canWatch)
        return std::unexpected(SendProblem{SendProblem::NotPrivate});
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
