#pragma once

#include "ui/journey/Topics.h"
#include "ui/kit/Page.h"

/// S7: everything that will be sent, who can see what, and one tick.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    ReviewPage(const Draft &draft, LockState lock, QWidget *parent = nullptr);

private:
    void addSecrets(const Draft &draft); ///< that may stand in the person's words
    void addFileFacts(const Draft &draft);
    void addUseful(const Draft &draft);

Q_SIGNALS:
    void changePressed(Topic topic);
    void partPressed(Part part); ///< of a part without questions
    void agreed();
};
