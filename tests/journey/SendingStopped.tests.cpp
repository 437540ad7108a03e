#include "tests/app/cases/KeptCases.h"
#include "tests/journey/SendingDesk.h"

#include "app/mail/SealedMail.h"
#include "app/vault/Door.h"

#include <QJsonDocument>

#include <csignal>

// The real program is told to end while it sends.

namespace {

/// What the program of this desk keeps, between two runs of it.
class Store final {
public:
    explicit Store(const Program &program) : m_folder(program.path(u"home/data/vouchsafe"_s)) { }

    [[nodiscard]] std::shared_ptr<CaseVault> open() const
    {
        Door door(m_folder, nullptr, SlotCost::calibrated);
        auto key = got(await(door.openWithPassphrase(Secret::take("correct horse battery"))));
        return std::make_shared<CaseVault>(got(Vault::open(m_folder, std::move(*key))));
    }
    [[nodiscard]] CaseId keep(const CaseState &state) const
    {
        const auto vault = open();
        const OpenCase opened = answer(vault->create(contentFor(u"Team"_s)));
        answer(vault->save(opened.id, opened.file, {}, state, CaseSummary::of(opened.content, state)));
        return opened.id;
    }
    [[nodiscard]] CaseState stateOf(const CaseId &id) const { return answer(open()->open(id)).state; }

private:
    QDir m_folder;
};

} // namespace

TEST_CASE("a sending that is told to end says what became of it", "[journey]") // THREATS-S8
{
    SendingDesk desk;
    const auto stoppedAt = [&](const QString &step) {
        desk.willDo({{u"silent"_s, step}});
        return desk.program.signalled(desk.words(desk.mail) + QStringList{u"--json"_s}, SIGTERM,
                                      [&] { desk.server.waitUntilSilent(); });
    };
    const auto before = stoppedAt(u"rcpt"_s);
    CHECK(before.status == 4);
    CHECK(QJsonDocument::fromJson(before.out)[u"outcome"] == u"not-sent"_s);
    CHECK(before.err.contains("Nothing was sent"));
    CHECK(desk.server.seen().stored.empty());

    const auto after = stoppedAt(u"dot"_s);
    CHECK(after.status == 6);
    CHECK(QJsonDocument::fromJson(after.out)[u"outcome"] == u"unknown"_s);
    CHECK(desk.server.seen().stored.size() == 1);
}

TEST_CASE("a try of the outbox that is told to end is kept as what it was", "[journey]") // THREATS-S8, THREATS-S9
{
    SendingDesk desk;
    const Store store(desk.program);
    const auto report = SealedMail::read(Mime(), desk.mail);
    REQUIRE(report);
    const auto waiting =
        Case::Answering()
            .sealed(report->report(), QDateTime::currentDateTimeUtc())
            .waiting({.server = desk.server.server(), .login = SubmissionLogin::Password, .user = u"robin"_s},
                     QDateTime::currentDateTimeUtc());
    const CaseId id = store.keep(waiting);
    const auto tried = [&](const QString &step, int signal) {
        desk.willDo({{u"silent"_s, step}});
        const QStringList words{u"outbox"_s, u"send"_s, report->report().envelope.reference, u"--password-file"_s,
                                desk.program.file(u"password"_s, QByteArray(secret) + "\n")};
        const auto done =
            desk.program.signalled(words + desk.program.passphrase(), signal, [&] { desk.server.waitUntilSilent(); });
        INFO(done.err.toStdString());
        return done.status;
    };
    CHECK(tried(u"rcpt"_s, SIGTERM) == 4);
    CHECK(desk.server.seen().stored.empty());
    const CaseState stopped = store.stateOf(id);
    REQUIRE(std::holds_alternative<Case::Waiting>(stopped));
    CHECK(std::get<Case::Waiting>(stopped).tries == 0); // the server did nothing wrong

    (void)tried(u"rcpt"_s, SIGKILL); // nobody can say anything then
    CHECK(std::holds_alternative<Case::Unknown>(store.stateOf(id)));
    const CaseId second = store.keep(waiting);
    answer(store.open()->remove(id));
    CHECK(tried(u"dot"_s, SIGTERM) == 6);
    CHECK(desk.server.seen().stored.size() == 1);
    CHECK(std::holds_alternative<Case::Unknown>(store.stateOf(second)));
}
