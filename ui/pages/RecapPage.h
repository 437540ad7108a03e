#pragma once

#include "ui/journey/Topics.h"
#include "ui/kit/Page.h"

class Draft;

/// After each part: "You said: ... Is that right?"
class RecapPage final : public Page {
    Q_OBJECT

public:
    RecapPage(Part part, Draft &draft, QWidget *parent = nullptr);

Q_SIGNALS:
    void changePressed(Topic topic);
    void confirmed();
};
