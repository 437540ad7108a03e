#pragma once

#include "ui/kit/Page.h"
#include "ui/pages/ApartFiles.h"

/// S9b: the mail app was opened. Nobody but the person can see what came of it.
class HandedOverPage final : public Page {
    Q_OBJECT

public:
    HandedOverPage(const QString &team, const QString &app, const QString &file, const ApartFiles::Files &apart = {},
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void sent(); ///< "It's there, I pressed Send"
    void fileMissing(); ///< "Message, but no file"
    void nothingOpened();
    void later(); ///< the message is there, but not sent yet
    void showFilePressed(const QString &path); ///< of one that goes another way
};
