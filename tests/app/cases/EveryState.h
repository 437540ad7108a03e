#pragma once

#include "app/cases/CaseState.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 3, 31), QTime(12, 0, 1, 250), QTimeZone::UTC);

inline SealedReport report(std::optional<Address> from, std::optional<QDateTime> expiredOn)
{
    return {SealedForm::Message,
            u"/data/locked-report-7f3k.eml"_s,
            Envelope::make(u"IVPN-7F3K"_s, *Address::parse(u"security@example.org"), from, noon),
            5'000'000'000,
            std::move(expiredOn),
            Digest::sha256("locked"),
            {{u"/data/locked-file-7f3k-1.pgp"_s, 6'000'000'000, Digest::sha256("film")},
             {u"/data/locked-file-7f3k-2.pgp"_s, 7, Digest::sha256("log")}}};
}

inline SendingAccount account()
{
    return {.server = {u"mail.example.org"_s, 587, SubmissionServer::StartTls, u"/home/ann/ca.pem"_s},
            .login = SubmissionLogin::Token,
            .user = u"ann@example.org"_s,
            .proxy = Proxy{u"127.0.0.1"_s, 9150, false}};
}

inline SendingAccount plainAccount()
{
    return {.server = {.host = u"mail.example.org"_s}};
}

/// A case in each of them, some of them twice.
inline std::vector<CaseState> everyState()
{
    const Case::Sealed locked =
        Case::Answering().sealed(report(Address::parse(u"ann@example.org"), noon.addYears(-3)), noon);
    const Case::Sealed other = Case::Answering().sealed(report({}, {}), noon);
    const Case::HandedOver handed = locked.handedOver({MailApp::Claws, u"/home/ann/copy.eml"_s}, noon.addSecs(5));
    return {Case::Answering(),
            locked,
            other,
            handed,
            locked.saved(u"/media/stick/x.eml"_s, noon),
            locked.lineDropped({}, {}, noon),
            locked.taken({u"250 Ok\nqueued"_s}, u"smtps://mail.example.org:465"_s, noon.addDays(1)),
            handed.personSent(noon.addDays(2)),
            other.saved(u"/x"_s, noon).personSent(noon),
            locked.lineDropped(u"354 go on"_s, account(), noon),
            locked.waiting(account(), noon),
            locked.waiting(plainAccount(), noon)
                .failed({SendProblem::TooBig, 552, u"552 too big"_s, 5'000'000'000}, noon.addSecs(60)),
            locked.waiting(account(), noon).failed({.what = SendProblem::Cancelled}, {})};
}
