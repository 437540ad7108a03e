#pragma once

#include "ui/kit/Page.h"

/// The place of the reports cannot be used just now. What it means stands there (VaultText), and a way round it.
class CannotKeepPage final : public Page {
    Q_OBJECT

public:
    CannotKeepPage(const QString &heading, const QString &meaning, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void goOnUnsaved(); ///< a report then lives in the window only
};
