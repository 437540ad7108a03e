#pragma once

#include "ui/kit/Page.h"
#include "ui/words/HelpText.h"

/// One topic of help.
class HelpTopicPage final : public Page {
    Q_OBJECT

public:
    explicit HelpTopicPage(HelpText::Topic topic, QWidget *parent = nullptr);

Q_SIGNALS:
    void allTopicsPressed();
};
