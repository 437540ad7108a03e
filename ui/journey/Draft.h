#pragma once

#include "app/evidence/TakenFile.h"
#include "app/report/Answers.h"
#include "app/vendors/VendorProfile.h"
#include "crypto/openpgp/VerifiedKey.h"
#include "ui/journey/Parts.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// One report in the window's memory: to whom, what was said, which files, what was decided. Pages come and go and keep
/// nothing of their own. Nothing of it lies on the disk before it is locked.
class Draft final : public QObject {
    Q_OBJECT

public:
    /// A file that could not be added, by its name without a folder.
    struct Refused {
        QString name;
        EvidenceProblem problem;
    };

    explicit Draft(VendorProfile vendor, QObject *parent = nullptr);

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
    /// The text that was set aside; empty when there is none.
    [[nodiscard]] QString textAside(const QString &id) const { return m_aside.value(id); }

    [[nodiscard]] Form form() const { return m_form; }
    void setForm(Form form); ///< loses no answer, whichever form it was given in

    [[nodiscard]] const std::vector<TakenFile> &files() const { return m_files; }
    [[nodiscard]] qint64 sizeOfFiles() const; ///< bytes
    /// Reads and hashes them on other threads; filesTaken() tells how it went.
    void addFiles(const QStringList &paths);
    [[nodiscard]] bool isAddingFiles() const { return m_adding > 0; }
    void removeFile(size_t index);
    void putBack(); ///< the file that was removed last, where it was

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
    void filesTaken(const QList<Draft::Refused> &refused);

private:
    struct Removed {
        size_t index;
        TakenFile file;
    };

    VendorProfile m_vendor;
    Answers m_answers;
    QHash<QString, QString> m_aside; ///< by question id
    Form m_form = Form::Guided;
    std::vector<TakenFile> m_files;
    std::optional<Removed> m_removed;
    int m_adding = 0; ///< calls of addFiles() that still read
    QSet<Part> m_confirmed;
    std::optional<ExpiredLockAccepted> m_oldLock;
};
