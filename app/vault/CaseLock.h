#pragma once

#include "app/vault/VaultProblem.h"

#include <QString>

#include <expected>

/// Held by the one who may write a case (THREATS-D4). The system lets it go when its process ends, however it ends.
class CaseLock final {
public:
    /// Never waits: OpenElsewhere when it is held, in this process too.
    [[nodiscard]] static std::expected<CaseLock, VaultProblem> take(const QString &path);

    CaseLock(CaseLock &&other) noexcept;
    CaseLock &operator=(CaseLock &&other) noexcept;
    CaseLock(const CaseLock &) = delete;
    CaseLock &operator=(const CaseLock &) = delete;
    ~CaseLock();

    void removeFile(); ///< for a case that is gone; it stays held

private:
    CaseLock(QString path, int descriptor);
    QString m_path;
    int m_descriptor;
};
