#pragma once

#include "ui/kit/Page.h"
#include "ui/words/HelpText.h"

/// The way into help: the topics, the glossary, and what this app is.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void topicPressed(HelpText::Topic topic);
    void glossaryPressed();
    void aboutPressed();
};
