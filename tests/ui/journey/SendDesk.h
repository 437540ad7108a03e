#pragma once

#include "tests/ui/journey/Team.h"

/// All answered for a team whose lock is good, and at the question how to send.
struct SendDesk : Desk {
    Team team;
    CaseState state; ///< that the case is kept in

    /// `prepare`: before the window opens.
    explicit SendDesk(const std::function<void(Desk &)> &prepare = {})
    {
        REQUIRE(place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        if (prepare)
            prepare(*this);
        open();
        start(u"Example"_s);
        answerAll();
        click(u"Read it and send"_s);
        choose(u"I have read it and I'm happy to send it."_s);
        go();
        QObject::connect(journey->delivery(), &Delivery::stateChanged, window.get(),
                         [this](const CaseState &entered) { state = entered; });
    }

    void letThisAppSend()
    {
        choose(u"Let this app send it"_s);
        go();
        REQUIRE(heading() == u"Which email address do you send from?");
    }
    void sendWith(const QString &password = u"hunter2-canary"_s)
    {
        letThisAppSend();
        type(u"account-password"_s, password);
        go();
    }
};
