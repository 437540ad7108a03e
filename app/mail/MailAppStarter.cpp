#include "app/mail/MailAppStarter.h"

#include <QPromise>
#include <QTimer>

#include <climits>
#include <linux/close_range.h>
#include <memory>
#include <unistd.h>

namespace {

/// A process that goes on when its object goes: QProcess would kill it. While the object is there, it is waited for
/// when it ends, so no dead process stays behind.
class FreeProcess final : public QProcess {
public:
    using QProcess::QProcess;
    ~FreeProcess() override { setProcessState(NotRunning); }
    FreeProcess(const FreeProcess &) = delete;
    FreeProcess &operator=(const FreeProcess &) = delete;
    FreeProcess(FreeProcess &&) = delete;
    FreeProcess &operator=(FreeProcess &&) = delete;
};

using Outcome = std::expected<HandedOver, MailProblem>;

/// Says how it went once; what comes later is no news.
struct Answer {
    QPromise<Outcome> promise;
    bool given = false;

    void give(Outcome outcome)
    {
        if (given)
            return;
        given = true;
        promise.addResult(std::move(outcome));
        promise.finish();
    }
};

} // namespace

MailAppStarter::MailAppStarter(const QProcessEnvironment &environment, std::chrono::milliseconds patience)
    : m_environment(environment), m_patience(patience)
{
}

QFuture<Outcome> MailAppStarter::open(const FoundMailApp &app, const Handover &handover)
{
    const MailCommand command = mailCommand(app, handover);
    const HandedOver opened{app.app, handover.path()};
    const auto answer = std::make_shared<Answer>();
    answer->promise.start();

    auto *process = new FreeProcess(this);
    connect(process, &QProcess::errorOccurred, this, [answer, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // a crash is told by finished() as well
            return;
        answer->give(std::unexpected(MailProblem{MailProblem::NoMailApp, process->errorString()}));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, this, [answer, process, opened](int code, QProcess::ExitStatus status) {
        const bool well = status == QProcess::NormalExit && code == 0;
        const QString how = status == QProcess::NormalExit ? QString::number(code) : process->errorString();
        answer->give(well ? Outcome(opened) : std::unexpected(MailProblem{MailProblem::MailAppFailed, how}));
        process->deleteLater();
    });
    QTimer::singleShot(m_patience, process, [answer, opened] { answer->give(opened); });

    process->setProgram(command.program);
    process->setArguments(command.arguments);
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    using Flag = QProcess::UnixProcessFlag;
    process->setUnixProcessParameters(Flag::ResetSignalHandlers | Flag::CreateNewSession);
    // Flag::CloseFileDescriptors would close the pipe that tells of a program that cannot be started (Qt 6.8.2)
    process->setChildProcessModifier([] { close_range(STDERR_FILENO + 1, UINT_MAX, CLOSE_RANGE_CLOEXEC); });
    process->start();
    return answer->promise.future();
}
