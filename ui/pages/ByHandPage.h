#pragma once

#include "app/mail/Package.h"
#include "ui/kit/Page.h"
#include "ui/pages/ApartFiles.h"

class Choices;
class Notice;
class QVBoxLayout;

/// S9c: the locked file, and what to do with it, step by step.
class ByHandPage final : public Page {
    Q_OBJECT

public:
    enum class Where { Website, MailApp };
    struct Letter {
        QString team;
        QString address;
        QString subject;
        QString text;
        QString path; ///< of the locked file
        qint64 size = 0; ///< of the same, bytes
        std::vector<ApartFile> apart = {}; ///< locked on their own
        QString apartText = {}; ///< for an email about these
    };
    /// The mail websites, and which one is the person's. Must outlive the page; null: only steps that fit any.
    struct Sites {
        const WebMails *all = nullptr;
        WebMail::Service own = WebMail::Other;
        QUrl website = {}; ///< of the person's own mail service; empty: not known
    };

    /// `reason` stands on top when another way did not work; empty: none.
    ByHandPage(Where where, Letter letter, const Sites &sites, const QString &reason, QWidget *parent = nullptr);

    void showPackaging(); ///< which takes as long as the files are big
    void showPackaged(const QString &folder); ///< its name
    void showNotPackaged(const QString &why);

Q_SIGNALS:
    void sent();
    void later(); ///< the file is kept; the person sends it another time
    void showFilePressed(const QString &path);
    void packagePressed(const PackageSteps &steps); ///< file and steps are to go to another computer

private:
    void addFile();
    void addSites();
    void addSteps();
    void addApart();
    void addElsewhere();
    void follow(); ///< the steps of the chosen website
    void print();
    void tell(const QString &words);
    [[nodiscard]] WebMail::Service site() const;
    [[nodiscard]] QUrl website() const; ///< of the one that is chosen; empty: not known
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] PackageSteps packageSteps() const;
    [[nodiscard]] StepsText::Letter stepsLetter() const;

    Where m_where;
    Letter m_letter;
    Sites m_sites;
    Choices *m_site;
    Notice *m_tooBig;
    Button *m_open;
    QWidget *m_steps;
    Button *m_package = nullptr;
    Notice *m_packaged;
};
