#include "ui/words/TeamText.h"

#include "app/vendors/SafeText.h"
#include "ui/words/LockText.h"

#include <QLocale>

QString TeamText::heading(VendorQuestion question, bool nothing)
{
    if (nothing)
        return tr("We found nothing there");
    switch (question.what) {
    case VendorQuestion::NoAddress:
        return tr("Where do they want to hear of it?");
    case VendorQuestion::WhichAddress:
        return tr("Which address is the right one?");
    case VendorQuestion::NoKey:
    case VendorQuestion::OnlyFingerprint:
        return tr("Their lock is still missing");
    case VendorQuestion::WhichKey:
        return tr("Which lock is theirs?");
    case VendorQuestion::KeyDiffers:
    case VendorQuestion::PrivateKey:
        break;
    }
    return tr("Stop");
}

QString TeamText::meaning(VendorQuestion question, bool nothing)
{
    if (nothing)
        return tr("There is no address and no lock in it. Look at their website for a page named \"Security\" or "
                  "\"Contact\", and give us that. If you know their email address, type it below.");
    switch (question.what) {
    case VendorQuestion::NoAddress:
        return tr("No email address stands there. If you know theirs, type it here.");
    case VendorQuestion::WhichAddress:
        return tr("There is more than one, and only one can get your report.");
    case VendorQuestion::NoKey:
        return tr("We know where to write to. But without a lock of theirs, others could read your report on the "
                  "way. So this app sends nothing until we have it.");
    case VendorQuestion::OnlyFingerprint:
        return tr("We know the number of their lock, but we do not have the lock itself yet.");
    case VendorQuestion::WhichKey:
        return tr("There is more than one. Often each belongs to one person. Take the one for the whole team, if "
                  "there is one.");
    case VendorQuestion::KeyDiffers:
    case VendorQuestion::PrivateKey:
        break;
    }
    return {};
}

std::optional<TeamText::Stop> TeamText::stop(VendorQuestion question, const VendorClues &clues)
{
    Stop stop;
    switch (question.what) {
    case VendorQuestion::KeyDiffers:
        stop.heading = tr("Stop. This is not the lock that they name");
        stop.meaning = tr("They say which number their lock has, and the lock that stands there has another one. "
                          "Somebody made a mistake, or changed the page. Nothing was added. Ask the company another "
                          "way before you send them anything.");
        for (const auto &clue : clues.fingerprints)
            stop.facts.append({tr("They name"), clue.what.grouped()});
        for (const auto &clue : clues.keys)
            stop.facts.append({tr("We found"), clue.what.fingerprint().grouped()});
        return stop;
    case VendorQuestion::PrivateKey:
        stop.heading = tr("Stop. This opens the lock");
        stop.meaning = tr("What you gave us, or what stands on their page, is the secret part that opens the lock. "
                          "Nobody but its owner should have it. We kept nothing of it. If it is theirs, tell them "
                          "that others can see it.");
        return stop;
    case VendorQuestion::NoAddress:
    case VendorQuestion::WhichAddress:
    case VendorQuestion::NoKey:
    case VendorQuestion::OnlyFingerprint:
    case VendorQuestion::WhichKey:
        break;
    }
    return std::nullopt;
}

QString TeamText::note(const VendorClues::Note &note)
{
    using Note = VendorClues::Note;
    const QString from = place(note.from);
    switch (note.what) {
    case Note::Over:
        return tr("%1 says that it was good until %2 only. What stands there may be old.")
            .arg(from, note.when ? LockText::day(*note.when) : QString());
    case Note::OutOfPlace:
        return tr("%1 says that it belongs somewhere else: %2. Somebody may have copied it.")
            .arg(from, place(note.page));
    case Note::OtherDomain:
        return tr("Take care: the address %1 does not belong to %2, where it stands. Companies do let others take "
                  "their reports, but a false page would look the same.")
            .arg(address(note.detail), host(note.from.host(QUrl::FullyEncoded)));
    case Note::ExtraInAddress:
        return tr("More than an address stood there, such as a second address that would get a copy. We left that "
                  "out.");
    case Note::NotHttps:
        return tr("A page that they name can be changed by others on the way. We do not ask there.");
    case Note::StrangeCharacters:
        return tr("Some lines hold hidden signs that can make words look like others. We left those lines out.");
    case Note::NotUnderstood:
        return tr("We did not understand every line.");
    case Note::TooMuch:
        return tr("There is far more in it than a company needs. We looked at the first part.");
    case Note::KeyInDns:
        return tr("They keep their lock with the name servers of the internet. Those can be lied to, so we do not ask "
                  "them.");
    case Note::OtherKey:
        return tr("%1 has another lock than the one that they name. We did not take it.").arg(from);
    case Note::KeyNotRead:
        return note.problem && note.problem->what == KeyProblem::NotAKey && !note.from.isEmpty()
            ? tr("No lock that we can read is at %1.").arg(from)
            : tr("Something like a lock is there, but it is damaged or of a kind that we cannot use.");
    case Note::PageNotRead:
        return notRead(note);
    case Note::LeadsElsewhere:
        return tr("%1 leads on to %2. We do not go there by ourselves. If that is them, type it as their website.")
            .arg(from, place(note.page));
    }
    Q_UNREACHABLE();
}

QString TeamText::notRead(const VendorClues::Note &note)
{
    const QString from = place(note.from);
    switch (note.net.value_or(NetProblem::NotAPage)) {
    case NetProblem::Refused:
        return tr("There is no such page: %1.").arg(from);
    case NetProblem::NotFound:
    case NetProblem::CannotConnect:
        return tr("%1 was not found. Check how it is written, and that you are on the internet.").arg(from);
    case NetProblem::ProxyFailed:
        return tr("The way that hides where you are does not work just now. Nothing went past it.");
    case NetProblem::NotPrivate:
    case NetProblem::WrongCertificate:
        return tr("%1 could not show that it is the real one. Somebody may be in between, so we took nothing from "
                  "it.")
            .arg(from);
    case NetProblem::LedAstray:
    case NetProblem::LedElsewhere:
        return tr("%1 leads to a place where we do not go.").arg(from);
    case NetProblem::TooBig:
        return tr("%1 is far too big for such a page.").arg(from);
    case NetProblem::LineDropped:
    case NetProblem::TimedOut:
        return tr("%1 did not answer in time. You can try again.").arg(from);
    case NetProblem::BadAddress:
    case NetProblem::NotAPage:
        return tr("What is at %1 is no page that we can read.").arg(from);
    case NetProblem::Cancelled:
        return tr("You stopped it.");
    }
    Q_UNREACHABLE();
}

QString TeamText::problem(const VendorProblem &problem)
{
    switch (problem.what) {
    case VendorProblem::NotAProfile:
        return tr("This is no profile that this app knows");
    case VendorProblem::TooBig:
        return tr("This is far too big for a profile");
    case VendorProblem::BadField:
        return tr("Something in this profile is not as it should be. Ask for a new one");
    case VendorProblem::NoKey:
        return tr("This profile brings no lock with it. Ask for one that does");
    case VendorProblem::KeyRefused:
        if (problem.keyProblem && problem.keyProblem->what == KeyProblem::ClockWrong)
            return tr("The date of this computer is wrong, so nothing can be checked. Set it, then try again");
        return problem.keyProblem && problem.keyProblem->what == KeyProblem::Mismatch
            ? tr("Stop. This profile has another lock than it says, or than the one you have. We did not take it")
            : tr("The lock in this profile cannot be used. We did not take it");
    case VendorProblem::IdTaken:
        return tr("You have this company in your list already. Take it out there first, if you want to add it anew");
    case VendorProblem::KeyTaken:
        return tr("Stop. A company in your list has this lock already. Under a second name, your reports could go to a "
                  "wrong address. We did not take it");
    case VendorProblem::BadSignature:
        return tr("Stop. Somebody has changed this profile since the company signed it. We did not take it");
    case VendorProblem::NotSigned:
        return tr("Stop. The company signs its profile, and this one is not signed. We did not take it");
    case VendorProblem::OlderThanHeld:
        return tr("This profile is older than the one that you have. We did not take it");
    case VendorProblem::NoSuchVendor:
    case VendorProblem::IsBuiltIn:
    case VendorProblem::NotReadable:
    case VendorProblem::NotWritten:
        break;
    }
    return tr("It could not be kept on this computer. The disk may be full");
}

QString TeamText::asks(const QStringList &hosts, bool hidden)
{
    QStringList shown;
    for (const QString &name : hosts)
        shown.append(host(name));
    const QString words = tr("Looking it up asks %1, and nobody else. They hear nothing of you or your report.")
                              .arg(QLocale().createSeparatedList(shown));
    return words + u' ' + whatTheySee(hidden);
}

QString TeamText::whatTheySee(bool hidden)
{
    return hidden ? tr("We ask the way that hides where you are.")
                  : tr("They can see from where on the internet you ask.");
}

QString TeamText::asksForLock(const QStringList &hosts, const QString &address, bool hidden)
{
    QStringList shown;
    for (const QString &name : hosts)
        shown.append(host(name));
    return tr("This asks %1, and nobody else. They can see that somebody looks for the lock of %2.")
               .arg(QLocale().createSeparatedList(shown), TeamText::address(address))
        + u' ' + whatTheySee(hidden);
}

QString TeamText::keyOfOther(const QString &address)
{
    return tr("Take care: this lock does not name the address %1. It may belong to somebody else. Ask them whether "
              "this is the right lock for that address.")
        .arg(TeamText::address(address));
}

QString TeamText::host(const QString &host)
{
    const QString letters = SafeText::lettersOf(host);
    return letters.isEmpty() ? host : tr("%1 (it reads like %2)").arg(host, letters);
}

QString TeamText::place(const QUrl &from)
{
    if (from.isEmpty())
        return tr("what you gave us");
    const QString path = from.path(QUrl::FullyEncoded);
    return host(from.host(QUrl::FullyEncoded)) + (path == u"/" ? QString() : path);
}

QString TeamText::address(const QString &address)
{
    const QString letters = SafeText::lettersOf(address.section(u'@', -1));
    return letters.isEmpty() ? address
                             : tr("%1 (it reads like %2)").arg(address, address.section(u'@', 0, -2) + u'@' + letters);
}

QString TeamText::addressFrom(const QString &address, const QUrl &from)
{
    return tr("%1, from %2").arg(TeamText::address(address), place(from));
}

QString TeamText::numberFrom(const Fingerprint &number, const QUrl &from)
{
    return tr("%1, from %2").arg(number.grouped(), place(from));
}
