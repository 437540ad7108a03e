#pragma once

#include "app/mail/ApartFile.h"
#include "ui/words/StepsText.h"

#include <QWidget>

class QVBoxLayout;

/// The files that are locked on their own, and how they get to the team: what remains to be done on S9b, S9c and S10.
class ApartFiles final : public QWidget {
    Q_OBJECT

public:
    struct Files {
        std::vector<ApartFile> files = {};
        StepsText::Letter letter = {}; ///< of the report that they belong to
    };

    explicit ApartFiles(const Files &apart, QWidget *parent = nullptr);

Q_SIGNALS:
    void showFilePressed(const QString &path);

private:
    void addFiles(const Files &apart);
};
