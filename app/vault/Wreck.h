#pragma once

#include "app/vault/CaseWords.h"

/// What could be read of a damaged case, and whether there may have been more.
struct Salvage {
    CaseWords words;
    bool fieldsWhole = false;
    bool historyWhole = false;
    bool filesWhole = false;
};

/// A damaged case, read row by row. Nothing in it is written, but what its own journal undoes.
class Wreck final {
public:
    Wreck(QString path, std::shared_ptr<const Secret> key);

    [[nodiscard]] Salvage salvage();
    /// A piece of a file; whoever reads it checks the hash of the whole.
    [[nodiscard]] std::expected<QByteArray, VaultProblem> chunk(qint64 attachment, qint64 n);
    void close() { m_database.reset(); }

private:
    [[nodiscard]] Done each(const char *sql, const std::vector<Value> &values,
                            const std::function<void(const Row &)> &row);
    /// The same rows in several orders: what one does not reach behind a bad page, another may. Whether one was whole.
    [[nodiscard]] bool scan(std::initializer_list<const char *> orders, const std::function<void(const Row &)> &row);

    QString m_path;
    std::shared_ptr<const Secret> m_key;
    std::optional<Database> m_database; ///< opened anew after each failure: SQLCipher gives nothing more after one
    std::map<std::pair<qint64, qint64>, qint64> m_chunks; ///< attachment and n to rowid
};
