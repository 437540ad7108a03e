#pragma once

#include "app/cases/CaseState.h"
#include "app/cases/SealReport.h"
#include "app/cli/StoreProblem.h"
#include "app/evidence/CleanPicture.h"
#include "app/evidence/FileKind.h"
#include "app/evidence/Scanner.h"
#include "app/mail/Receipt.h"
#include "app/net/NetProblem.h"
#include "app/vendors/KeyFinding.h"
#include "app/vendors/RenewalSearch.h"
#include "app/vendors/VendorProblem.h"
#include "crypto/Crypto.h"
#include "crypto/openpgp/Opener.h"

#include <QDateTime>
#include <QString>

/// What became of comparing a file that came on its own with the report.
enum class ApartComparison { Listed, NotListed, NoReport };

/// Every word of the terminal: fixed English. A problem says what happened, what it means, what to do next; each switch
/// lacks a default, so that a new problem without words does not compile.
namespace CliText {

[[nodiscard]] QString help();
[[nodiscard]] QString unknownCommand(const QString &words);
[[nodiscard]] QString usage(const QString &problem, const QString &line);
/// Instead of the window.
[[nodiscard]] QString noScreen();
[[nodiscard]] QString cannotStart(const CryptoProblem &problem);
[[nodiscard]] QString resultLost();
[[nodiscard]] QString cannotRead(const QString &path, const QString &systemError);

/// A day as people write it for all countries: 2023-04-20.
[[nodiscard]] QString day(const QDateTime &when);
/// "works until 2030-09-02", "works without an end date".
[[nodiscard]] QString works(const std::optional<QDateTime> &until);

/// What a verdict on `owner`'s key ("IVPN", "good.pgp") means and what to do; `vendorId` is empty for a file.
[[nodiscard]] QString problem(const KeyProblem &problem, const QString &owner, const QString &vendorId);
[[nodiscard]] QString problem(const VendorProblem &problem, const QString &subject);
[[nodiscard]] QString problem(const ReportProblem &problem);
[[nodiscard]] QString problem(const EvidenceProblem &problem, const QString &path);
[[nodiscard]] QString problem(const MailProblem &problem, const QString &path);
[[nodiscard]] QString problem(const OpenProblem &problem);
[[nodiscard]] QString missing(const Incomplete &missing);

/// Of `key renew`: the file is another's key; what the newer copy changed; a withdrawal in it that proves nothing.
[[nodiscard]] QString notTheirs(const QString &path, const QString &owner, const KeyProblem &problem);
[[nodiscard]] QString renewed(const Renewal &renewal, bool usable, const QString &path, const QString &owner);
[[nodiscard]] QString unprovenRevocation(const QString &path);
[[nodiscard]] QString noPlaces();
/// The same where it looks on the network: whom it asks, beforehand; what a place had; what all came to.
[[nodiscard]] QString looksAt(const std::vector<KeyPlace> &places, const QString &owner, bool throughProxy);
[[nodiscard]] QString answered(const PlaceAnswer &answer, const QString &owner, const QString &vendorId);
[[nodiscard]] QString searched(const RenewalFound &found, const QString &owner);
/// The key ran out, and the search found none that works: the other ways on.
[[nodiscard]] QString stillExpired(const KeyProblem &problem, const QString &owner, const QString &vendorId);
/// Of `vendors`: one team, and the state of its key.
[[nodiscard]] QString vendorLine(const Vendor &vendor);
[[nodiscard]] QString keyState(const std::expected<VerifiedKey, KeyProblem> &verdict);
/// Of `vendor add`: what a key alone needs beside it; a profile that was handed in as a key; what was added.
[[nodiscard]] QString keyNeedsMore();
[[nodiscard]] QString isAProfile();
[[nodiscard]] QString added(const Vendor &vendor, bool usable);
/// A signed profile brings another address: refused until the fingerprint was asked for again; and after that.
[[nodiscard]] QString movesAddress(const QString &owner, const QString &from, const QString &to);
[[nodiscard]] QString moved(const QString &from, const QString &to);
/// Of `vendor remove`.
[[nodiscard]] QString removed(const QString &id);
[[nodiscard]] QString nameOneFile();
[[nodiscard]] QString nameOneTeam();
/// Of `vendor export`.
[[nodiscard]] QString exported(const QString &path);
/// A newer copy was kept, but it is not what it was: the one that came with the team is used.
[[nodiscard]] QString ignoredCopy(const QString &owner, const QString &vendorId);

/// Of `key lint`: what is wrong and what its owner should do, in one line.
[[nodiscard]] QString finding(const KeyFinding &finding);
[[nodiscard]] QString finding(ArmorFault::What fault);
[[nodiscard]] QString nothingToMend(const QString &subject, const std::optional<QDateTime> &until);
/// The same of a domain: whom it asks, beforehand, and whom else; a place did not answer; all is well; nothing is
/// there.
[[nodiscard]] QString lintAsks(const QStringList &hosts, bool throughProxy);
[[nodiscard]] QString lintAlsoAsks(const QString &host);
[[nodiscard]] QString unheard(const QString &place, const NetProblem &problem);
[[nodiscard]] QString domainAgrees(const QString &domain, const QStringList &places);
[[nodiscard]] QString domainSilent(const QString &domain);
[[nodiscard]] QString nothingToLint();
[[nodiscard]] QString badAnnotations();

/// Of what the person keeps: a command goes on without it; a command cannot.
[[nodiscard]] QString staysClosed(const StoreProblem &problem);
[[nodiscard]] QString nothingDone(const StoreProblem &problem);
/// It was opened, and the part with teams and locks was damaged.
[[nodiscard]] QString lostThings();
/// Prompts, which end in a blank.
[[nodiscard]] QString askPassphrase();
[[nodiscard]] QString askAgain();
[[nodiscard]] QString choosePassphrase();
[[nodiscard]] QString choosePassphraseAgain();
/// "name (why)", and why for what is no file.
[[nodiscard]] QString fileAndWhy(const QString &path, const QString &why);
[[nodiscard]] QString notAFile();

/// Of `seal` and `open`: what lies where now, and what to do with it.
[[nodiscard]] QString sealed(const SealedReport &report, const QString &vendorName);
[[nodiscard]] QString opened(const QString &subject, const QString &folder);
[[nodiscard]] QString unpackedFile(const QString &name, bool matches);
[[nodiscard]] QString notWhole();
[[nodiscard]] QString folderInUse(const QString &folder, const QString &name);
/// Of the same, for files that are locked on their own; how they get to the team.
[[nodiscard]] QString lockedApart(const QString &name, const ApartFile &file);
[[nodiscard]] QString handOverApart(const SealedReport &report);
[[nodiscard]] QString comesAnotherWay(const QString &name);
[[nodiscard]] QString openedApart(const QString &name, const QString &folder, const Digest &sha256);
[[nodiscard]] QString comparedApart(ApartComparison comparison);
/// Of `seal`: the file to make is one of those that go in; the answers are still the example's.
[[nodiscard]] QString outIsInput(const QString &path);
[[nodiscard]] QString stillTheExample();
[[nodiscard]] QString badSender(const QString &text);

/// Of `scan`, and what `seal` says of the files and answers that go in: kinds and places, never a value.
[[nodiscard]] QString finding(const Finding &finding);
[[nodiscard]] QString found(const ScanTotals &totals, const QString &name);
[[nodiscard]] QString notAText(const QString &name);
[[nodiscard]] QString noCopy(const QString &path);
[[nodiscard]] QString moreFound(qint64 shown);
[[nodiscard]] QString copied(const QString &path, bool anything);
[[nodiscard]] QString badHide();
[[nodiscard]] QString outIsOriginal(const QString &path);
[[nodiscard]] QString foundInAttachment(const ScanTotals &totals, const QString &name);
[[nodiscard]] QString foundInAnswers(const QStringList &kinds);

/// Of the commands that send: why a server does not have it, or nobody knows. `path` and `team` as they may be shown.
[[nodiscard]] QString problem(const SendProblem &problem, const SendingAccount &account, const QString &path,
                              const QString &team);
[[nodiscard]] QString sent(const SealedReport &report, const SendingAccount &account, const QString &team,
                           const QString &serverSaid);
[[nodiscard]] QString badSocks();
[[nodiscard]] QString badServer(); ///< without repeating it: a password may stand in it
[[nodiscard]] QString askPassword(const QString &user, const QString &host);
[[nodiscard]] QString noPassword(const StoreProblem &problem);
[[nodiscard]] QString noToken(const QString &why); ///< empty: no command was named, and one is needed
[[nodiscard]] QString notALockedMail(const QString &path);
[[nodiscard]] QString otherRecipient(const QString &path, const QString &to, const QString &team,
                                     const QString &address);
[[nodiscard]] QString otherSender(const QString &path, const QString &from);
[[nodiscard]] QString otherKey(const QString &path, const QString &team);
/// Of `outbox`.
[[nodiscard]] QString outgoing(const CaseState &state, const QString &team, const QDateTime &now);
[[nodiscard]] QString nothingWaits();
[[nodiscard]] QString notWaiting(const QString &reference);
[[nodiscard]] QString mayHaveArrived(const QString &reference, const QString &team);
[[nodiscard]] QString notNotedYet(const StoreProblem &problem); ///< it is tried again and again
[[nodiscard]] QString notNoted(const StoreProblem &problem);
/// Of `receipt verify`.
[[nodiscard]] QString receiptMatches(const Receipt &receipt);
[[nodiscard]] QString receiptMatchesApart(const Receipt &receipt, const Receipt::Compared &file);
[[nodiscard]] QString receiptDiffers(const Receipt &receipt, const QString &path);
[[nodiscard]] QString notAReceipt(const QString &path);

/// Of `clean`, and of pictures among what `seal` attaches: names and paths as they may be shown.
[[nodiscard]] QString problem(const PictureProblem &problem, const QString &path);
[[nodiscard]] QString outIsPicture(const QString &path);
[[nodiscard]] QString cleaned(const CleanedPicture &picture, const QString &path);
[[nodiscard]] QString hides(const HiddenDetails &details, const QString &name);
[[nodiscard]] QString mayHide(FileKind kind, const QString &name);

/// The enumerator's name, for --json.
[[nodiscard]] QString name(KeyProblem::What what);
[[nodiscard]] QString name(ArmorFault::What fault);
[[nodiscard]] QString name(const KeyFinding &finding);
[[nodiscard]] QString name(MailProblem::What what);
[[nodiscard]] QString name(PlaceAnswer::What what);
[[nodiscard]] QString name(NetProblem::What what);
[[nodiscard]] QString name(PictureProblem::What what);
[[nodiscard]] QString name(EvidenceProblem::What what);
[[nodiscard]] QString name(const StoreProblem &problem);

} // namespace CliText
