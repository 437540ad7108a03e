#pragma once

#include "app/cases/CaseVault.h"
#include "ui/journey/DraftFiles.h"
#include "ui/journey/Parts.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// One report in the window: to whom, what was said, which files, what was decided. Pages come and go and keep nothing
/// of their own.
class Draft final : public QObject {
    Q_OBJECT

public:
    using Refused = DraftFiles::Refused;

    /// In the window's memory only: nothing of it lies on the disk before it is locked.
    /// `rules`: what texts are looked through for; null: none is.
    explicit Draft(VendorProfile vendor, std::shared_ptr<const SecretRules> rules = {}, QObject *parent = nullptr);
    /// As it is kept; its files go into the case.
    explicit Draft(const OpenCase &kept, std::shared_ptr<const SecretRules> rules = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isKept() const { return m_case != nullptr; } ///< on the disk, not in the window's memory only
    void letGo(); ///< of its case, which is about to be deleted
    /// All of it, to be kept.
    [[nodiscard]] CaseContent content() const;

    [[nodiscard]] const VendorProfile &vendor() const { return m_vendor; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    /// The text answer to a question; empty while there is none.
    [[nodiscard]] QString text(QAnyStringView id) const;
    [[nodiscard]] QStringList texts(QAnyStringView id) const;
    [[nodiscard]] bool isDontKnow(QAnyStringView id) const;
    [[nodiscard]] std::expected<void, ReportProblem> answer(QAnyStringView id, Answer answer);
    void clear(QAnyStringView id);
    /// Takes an answer out of the report and keeps it at hand, for a question that another answer hides: whoever
    /// changes their mind finds their words again.
    void setAside(QAnyStringView id, const std::optional<Answer> &answer);
    void forgetAside(const QString &id) { m_aside.remove(id); } ///< the person emptied the field
    /// The text that was set aside; empty when there is none.
    [[nodiscard]] QString textAside(const QString &id) const { return m_aside.value(id); }

    [[nodiscard]] Form form() const { return m_form; }
    void setForm(Form form); ///< loses no answer, whichever form it was given in

    [[nodiscard]] DraftFiles &evidence() { return m_files; }
    [[nodiscard]] const DraftFiles &evidence() const { return m_files; }
    [[nodiscard]] std::vector<TakenFile> files() const { return m_files.going(); } ///< as they go to the team
    [[nodiscard]] qint64 sizeOfFiles() const; ///< bytes of those
    /// Takes them in on another thread; filesTaken() tells how it went. Where some are read already, these wait.
    void addFiles(const QStringList &paths);
    void stopAdding() { m_files.stopAdding(); } ///< none of them is added
    [[nodiscard]] bool isAddingFiles() const { return m_files.isAdding(); }
    void removeFile(size_t index) { m_files.remove(index); }
    void putBack() { m_files.putBack(); } ///< the file that was removed last, where it was

    /// The person read the recap of this part and said that it is right.
    void confirm(Part part);
    [[nodiscard]] bool isConfirmed(Part part) const { return m_confirmed.contains(part); }

    /// The person's decision to use a lock that ran out, for this report.
    void acceptOldLock(const std::optional<ExpiredLockAccepted> &decision);
    [[nodiscard]] const std::optional<ExpiredLockAccepted> &oldLock() const { return m_oldLock; }

    /// Whether closing now would lose words or choices.
    [[nodiscard]] bool isStarted() const;

Q_SIGNALS:
    void changed();
    void adding(int done, int total); ///< KiB read of the files that are being added
    void filesTaken(const QList<DraftFiles::Refused> &refused);
    void filePrepared(); ///< one of them is ready to go as it was decided, or could not be made so

private:
    void listen();

    VendorProfile m_vendor;
    Answers m_answers;
    QHash<QString, QString> m_aside; ///< by question id
    CaseContent m_kept; ///< what is in no other member: what the person called it, what we do not understand
    std::shared_ptr<CaseFile> m_case; ///< null: nothing is kept
    Form m_form = Form::Guided;
    DraftFiles m_files;
    QSet<Part> m_confirmed;
    std::optional<ExpiredLockAccepted> m_oldLock;
};
