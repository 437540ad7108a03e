#pragma once

#include "app/cases/AddFiles.h"
#include "app/cases/CaseVault.h"
#include "app/cases/SealReport.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

/// The files of a report: what the person added, what they decided about each, and what goes in its place. What goes is
/// made on other threads, anew after each decision; until it is, nothing of the file goes anywhere.
class DraftFiles final : public QObject {
    Q_OBJECT

public:
    struct File {
        TakenFile original;
        qint64 attachment; ///< in the case; 0 where nothing is kept
        FileKind kind = FileKind::Other; ///< as far as it is known
        Treatment treatment = {};
        std::optional<PreparedFile> prepared = {}; ///< for that treatment; none while it is made
        std::optional<qint64> oldCopy = {}; ///< of a treatment before: goes once there is a new one
        std::optional<FileRefusal> problem = {}; ///< why it could not be made
        quint64 key; ///< the same after the report was closed and opened, where it is kept

        [[nodiscard]] const TakenFile &going() const
        {
            return prepared ? prepared->going(original, treatment) : original;
        }
    };
    /// A file that could not be added, by its name without a folder.
    struct Refused {
        QString name;
        FileRefusal problem;
    };

    /// `rules`: null looks through no text.
    explicit DraftFiles(std::shared_ptr<const SecretRules> rules, QObject *parent = nullptr);
    DraftFiles(const OpenCase &kept, std::shared_ptr<const SecretRules> rules, QObject *parent = nullptr);
    ~DraftFiles() override; ///< stops what is being added and made

    void letGo(); ///< of the case, which is about to be deleted
    /// Files, decisions and what was removed, into what is to be kept.
    void writeTo(CaseContent &content) const;

    [[nodiscard]] const std::vector<File> &all() const { return m_files; }
    [[nodiscard]] const std::shared_ptr<const SecretRules> &rules() const { return m_rules; }
    [[nodiscard]] const File *find(quint64 key) const; ///< null: it was removed
    [[nodiscard]] std::vector<TakenFile> originals() const;
    [[nodiscard]] std::vector<TakenFile> going() const;
    [[nodiscard]] std::vector<FileChanges> changes() const; ///< for the team, one a file

    void add(const std::vector<NewFile> &files); ///< where some are read already, these wait
    void stopAdding(); ///< none of them is added
    [[nodiscard]] bool isAdding() const { return m_adding.has_value(); }
    /// Whether all of them can go as they are decided.
    [[nodiscard]] bool areReady() const;

    void treat(quint64 key, const Treatment &treatment);
    void tryAgain(); ///< what could not be made
    void remove(size_t index);
    void putBack(); ///< the file that was removed last, where it was

    /// Where a file may be read for a page: two readers of one that nobody keeps would disturb each other.
    [[nodiscard]] QThreadPool &readers() { return m_case ? *QThreadPool::globalInstance() : m_line; }

Q_SIGNALS:
    void closing(); ///< who reads a file for a page stops: somebody waits for them
    void changed(); ///< by the person
    void prepared(); ///< one of them is ready, or could not be made so, or was looked at
    void adding(int done, int total); ///< KiB read of the files that are being added
    void taken(const QList<DraftFiles::Refused> &refused);

private:
    struct Removed {
        size_t index;
        File file;
    };
    using Added = std::vector<std::expected<AddedFile, FileRefusal>>;
    using Prepared = std::expected<PreparedFile, FileRefusal>;

    void added(const std::vector<NewFile> &files, const Added &verdicts);
    void prepareNext();
    void madeReady(quint64 key, const Treatment &treatment, const Prepared &verdict);
    [[nodiscard]] quint64 keyOf(qint64 attachment);
    void dropCopy(const std::optional<qint64> &attachment);

    std::shared_ptr<const SecretRules> m_rules;
    std::shared_ptr<CaseFile> m_case; ///< null: nothing is kept
    std::map<qint64, TakenFile> m_copies; ///< of the case, whose pictures are not shown yet
    std::vector<File> m_files;
    quint64 m_lastKey = 0;
    std::optional<Removed> m_removed;
    QList<qint64> m_thrownAway; ///< attachments, until the case is opened again
    std::optional<QFuture<Added>> m_adding;
    std::vector<NewFile> m_waiting; ///< to be added after those
    std::optional<QFuture<Prepared>> m_preparing;
    quint64 m_preparingKey = 0;
    QTimer m_soon; ///< several decisions in a row are made into one copy
    QThreadPool m_line; ///< one after the other
};
