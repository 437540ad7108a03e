#pragma once

#include "app/vendors/VendorBook.h"
#include "app/vendors/VendorDraft.h"
#include "ui/journey/DeliveryTools.h"

#include <QObject>
#include <QPointer>

#include <stop_token>

struct ProfileFile;
class Page;
class TeamFoundPage;
class TellAnotherPage;

/// *Tell another company*: from an address, a website or a file to a team that can be told. What was found and where,
/// what only the person can say, and the comparison with a second place, before anything is kept.
class AddTeam final : public QObject {
    Q_OBJECT

public:
    AddTeam(VendorBook book, DeliveryTools tools, QObject *parent = nullptr);
    ~AddTeam() override; ///< a search that runs ends within a second

    void start();
    void again(); ///< the present page, made anew

Q_SIGNALS:
    void pageReady(Page *page, const std::function<void()> &back);
    void left(); ///< nothing was added
    void known(const QString &team); ///< it is in the list already: its name
    void added(const QString &id);
    void changed(const QString &team); ///< a newer profile, signed by the team, was taken: its name

private:
    /// What was asked for before is wanted no more: it is stopped, and its answer passed over. So it is when the page
    /// that waits for it has gone.
    void stop();
    void showTell();
    void lookUp(const VendorSearch &search, const std::optional<Proxy> &proxy);
    void lookForKey(TeamFoundPage *page, const VendorSearch &search, const std::optional<Proxy> &proxy);
    void take(const QByteArray &given, const QString &address);
    void takeProfile(const std::expected<ProfileFile, VendorProblem> &file);
    void found(const VendorClues &clues);
    void next();
    void showFound(VendorQuestion question);
    void showDraft(const VendorDraft &draft);
    void compare(const VendorProfile &profile, const Certificate &key, const QStringList &from,
                 const QStringList &warnings = {});
    void keep(const VendorProfile &profile);
    void showStop(const QString &heading, const QString &meaning, const QList<std::pair<QString, QString>> &facts);

    VendorBook m_book;
    DeliveryTools m_tools;
    VendorClues m_clues;
    VendorDraft::Choice m_choice;
    std::optional<Proxy> m_proxy; ///< as the person chose at the first look
    QByteArray m_document; ///< of a profile that its team signed and that is being compared: kept as it came
    std::stop_source m_stop; ///< of what is being looked up or read
    std::function<void()> m_again;
    QPointer<TellAnotherPage> m_tell;
};
