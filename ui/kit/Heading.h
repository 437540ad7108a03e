#pragma once

#include "ui/kit/Words.h"

/// A heading that a screen reader knows for one. Level 1 is the page's question: it takes the focus on a page change,
/// never by Tab, and shows no ring.
class Heading final : public Words {
    Q_OBJECT

public:
    explicit Heading(const QString &words, int level = 1, QWidget *parent = nullptr);

    [[nodiscard]] int level() const { return m_level; }

private:
    int m_level;
};
