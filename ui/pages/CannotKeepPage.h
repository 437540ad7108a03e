#pragma once

#include "ui/kit/Page.h"

/// The place of the reports cannot be used just now. What it means stands there (VaultText), and a way round it.
class CannotKeepPage final : public Page {
    Q_OBJECT

public:
    enum class Then {
        Unsaved, ///< a report can be written all the same
        ToList, ///< of the other reports
        GoBack, ///< to the report that is open, whose last words are on no disk yet
        KeepBoth, ///< or keep what is in the window as a second report: the first one was changed by somebody else
    };
    CannotKeepPage(const QString &heading, const QString &meaning, Then then = Then::Unsaved,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void goOn(); ///< without: unsaved, to the list, or back to the report
    void keepBoth();
};
