#include "app/cases/CaseStateJson.h"
#include "app/mail/SealedMail.h"
#include "tests/app/cases/KeptCases.h"
#include "tests/app/cli/SendDesk.h"

#include <QJsonArray>

#include <csignal>
#include <sys/resource.h>
#include <thread>

namespace {

/// What a person keeps, with reports that wait, and the terminal that sends them.
struct OutboxDesk : SendDesk {
    KeptCases kept;
    Mime mime;

    OutboxDesk() { cli.vault = kept.vault; }

    [[nodiscard]] Case::Sealed locked(const QString &reference) const
    {
        auto report = SealedMail::read(mime, mail)->report();
        report.envelope.reference = reference;
        return Case::Answering().sealed(report, cli.now);
    }
    [[nodiscard]] Case::Waiting waiting(const QString &reference) const
    {
        return locked(reference).waiting(
            {.server = server.server(), .login = SubmissionLogin::Password, .user = u"robin"_s}, cli.now);
    }
    CaseId keep(const CaseState &state)
    {
        const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
        answer(kept.vault->save(opened.id, opened.file, {}, state, CaseSummary::of(opened.content, state)));
        return opened.id;
    }
    [[nodiscard]] CaseState stateOf(const CaseId &id) { return answer(kept.vault->open(id)).state; }
    [[nodiscard]] CliRun::Result sendOne(const QString &reference)
    {
        return cli({u"outbox"_s, u"send"_s, reference, u"--password-file"_s, password});
    }
    [[nodiscard]] QJsonArray list()
    {
        return QJsonDocument::fromJson(cli({u"outbox"_s, u"--json"_s}).out.toUtf8())[u"outbox"].toArray();
    }
};

} // namespace

TEST_CASE("the outbox lists what waits and what may have arrived, with the reason", "[cli][outbox]")
{
    OutboxDesk desk;
    CHECK(desk.cli({u"outbox"_s}).out == u"Nothing waits to be sent.\n"_s);
    const SendProblem later{.what = SendProblem::TryLater, .code = 451, .said = u"451 busy"_s};
    desk.keep(desk.waiting(u"ACME-AAAA"_s).failed(later, desk.cli.now.addSecs(60)));
    desk.keep(desk.waiting(u"ACME-BBBB"_s).failed({.what = SendProblem::WrongPassword}, {}));
    desk.keep(desk.waiting(u"ACME-CCCC"_s).lineDropped({.what = SendProblem::Unknown}, desk.cli.now));
    desk.keep(desk.waiting(u"ACME-DDDD"_s).taken({u"250"_s}, desk.cli.now));
    const auto listed = desk.cli({u"outbox"_s});
    CHECK(listed.status == ExitStatus::Done);
    CHECK(listed.out.contains(u"ACME-AAAA  ACME <team@example.org>"_s));
    CHECK(listed.out.contains(u"next try at "_s));
    CHECK(listed.out.contains(u"> 451 busy"_s));
    CHECK(listed.out.contains(u"waits for you"_s));
    CHECK(listed.out.contains(u"may have arrived, or not"_s));
    CHECK_FALSE(listed.out.contains(u"ACME-DDDD"_s));

    const auto list = desk.list();
    REQUIRE(list.size() == 3);
    for (const auto &value : list) {
        const QJsonObject one = value.toObject();
        const QString reference = one[u"reference"].toString();
        CHECK(one[u"state"] == (reference == u"ACME-CCCC" ? u"unknown"_s : u"waiting"_s));
        if (reference == u"ACME-AAAA") {
            CHECK(one[u"problem"].toObject()[u"what"] == u"try-later"_s);
            CHECK(one[u"problem"].toObject()[u"code"] == 451);
            CHECK(one[u"tries"] == 1);
            CHECK(one[u"nextTry"].isString());
        }
        if (reference == u"ACME-BBBB")
            CHECK(one[u"nextTry"].isNull());
    }
}

TEST_CASE("one that waits is sent from the terminal, and what became of it is kept", "[cli][outbox]")
{
    OutboxDesk desk;
    const CaseId id = desk.keep(desk.waiting(u"ACME-AAAA"_s));
    desk.willDo({{u"replies"_s, QJsonObject{{u"rcpt"_s, u"450 later"_s}}}});
    CHECK(desk.sendOne(u"ACME-AAAA"_s).status == ExitStatus::NotSent);
    const CaseState after = desk.stateOf(id);
    REQUIRE(std::holds_alternative<Case::Waiting>(after));
    CHECK(std::get<Case::Waiting>(after).tries == 1);
    CHECK(std::get<Case::Waiting>(after).nextTry);

    desk.willDo({});
    const auto sent = desk.sendOne(u"acme-aaaa"_s);
    INFO(sent.err.toStdString());
    CHECK(sent.status == ExitStatus::Done);
    const CaseState ended = desk.stateOf(id);
    REQUIRE(std::holds_alternative<Case::Sent>(ended));
    CHECK(std::get<Case::Sent>(ended).serverSaid() == u"250 2.0.0 stored as 4711");
    const auto seen = desk.server.seen();
    REQUIRE(seen.stored.size() == 1);
    CHECK(seen.stored[0].sha256 == Digest::sha256(contents(desk.mail)).hex().toLatin1()); // THREATS-S9
    CHECK(desk.list().isEmpty());
    CHECK(desk.sendOne(u"ACME-AAAA"_s).status == ExitStatus::BadInput);
}

TEST_CASE("a file that was put in the place of the one that waits is not sent from the outbox",
          "[cli][outbox]") // THREATS-S9
{
    OutboxDesk desk;
    const CaseId id = desk.keep(desk.waiting(u"ACME-AAAA"_s));
    write(desk.mail, QByteArray(QFileInfo(desk.mail).size() - 2, 'x') + "\r\n");
    CHECK(desk.sendOne(u"ACME-AAAA"_s).status == ExitStatus::BadInput);
    CHECK(desk.server.seen().commands.isEmpty());
    const CaseState after = desk.stateOf(id);
    REQUIRE(std::holds_alternative<Case::Waiting>(after));
    CHECK(std::get<Case::Waiting>(after).last->what == SendProblem::FileChanged);
    CHECK_FALSE(std::get<Case::Waiting>(after).nextTry);
}

TEST_CASE("what may have arrived is not sent again from the outbox", "[cli][outbox]") // THREATS-S8, THREATS-S9
{
    OutboxDesk desk;
    const CaseId id = desk.keep(desk.waiting(u"ACME-AAAA"_s));
    desk.willDo({{u"replies"_s, QJsonObject{{u"dot"_s, u"2"_s}}}, {u"closeAfter"_s, u"dot"_s}});
    CHECK(desk.sendOne(u"ACME-AAAA"_s).status == ExitStatus::Unknown);
    CHECK(std::holds_alternative<Case::Unknown>(desk.stateOf(id)));
    desk.willDo({});
    const auto again = desk.sendOne(u"ACME-AAAA"_s);
    CHECK(again.status == ExitStatus::Unknown);
    CHECK(again.err.contains(u"may have arrived already"_s));
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("a disk that is full when it is sent notes it down as soon as it is not", "[cli][outbox]") // THREATS-D3
{
    OutboxDesk desk;
    const CaseId id = desk.keep(desk.waiting(u"ACME-AAAA"_s));
    desk.willDo({{u"dribble"_s, QJsonObject{{u"step"_s, u"dot"_s}, {u"seconds"_s, 0.05}}}});
    const auto elsewhere = desk.kept.another();
    std::signal(SIGXFSZ, SIG_IGN);
    const std::jthread disk([&] {
        const auto begun = [&] {
            const auto outgoing = elsewhere->outbox().takeResult();
            return outgoing && outgoing->size() == 1 && std::holds_alternative<Case::Unknown>(outgoing->front().state);
        };
        while (!begun())
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{0, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        std::this_thread::sleep_for(std::chrono::seconds(4));
        setrlimit(RLIMIT_FSIZE, &before);
    });
    const auto sent = desk.sendOne(u"ACME-AAAA"_s);
    CHECK(sent.status == ExitStatus::Done);
    INFO(sent.err.toStdString());
    CHECK(sent.err.contains(u"could not be noted down yet"_s));
    CHECK_FALSE(sent.err.contains(u"the list may say that nobody knows"_s));
    CHECK(std::holds_alternative<Case::Sent>(desk.stateOf(id)));
}

TEST_CASE("a report that is open in a window is not sent behind it", "[cli][outbox]")
{
    OutboxDesk desk;
    const CaseId id = desk.keep(desk.waiting(u"ACME-AAAA"_s));
    const OpenCase opened = answer(desk.kept.vault->open(id));
    const auto refused = desk.sendOne(u"ACME-AAAA"_s);
    CHECK(refused.status == ExitStatus::BadInput);
    CHECK(refused.err.startsWith(u"Nothing was done: another program is writing in it"_s));
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("without what is kept the outbox says so, and where nothing is kept nothing waits", "[cli][outbox]")
{
    CliRun cli;
    CHECK(cli({u"outbox"_s}).out == u"Nothing waits to be sent.\n"_s);
    CHECK(cli({u"outbox"_s, u"send"_s, u"ACME-AAAA"_s}).status == ExitStatus::BadInput);
    CHECK(cli({u"outbox"_s, u"send"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"outbox"_s, u"sned"_s}).status == ExitStatus::Usage);
    cli.closed = StoreProblem{StoreProblem::NoPassphrase};
    for (const QStringList &words :
         {QStringList{u"outbox"_s, u"--json"_s}, {u"outbox"_s, u"send"_s, u"x"_s, u"--json"_s}}) {
        const auto refused = cli(words);
        CHECK(refused.status == ExitStatus::BadInput);
        CHECK(refused.err.startsWith(u"Nothing was done: a passphrase is needed"_s));
        CHECK(QJsonDocument::fromJson(refused.out.toUtf8())[u"problem"][u"store"] == u"no-passphrase"_s);
    }
}
