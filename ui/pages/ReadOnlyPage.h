#pragma once

#include "ui/kit/Page.h"

class Draft;

/// A report that can be read but not changed just now, and why (VaultText).
class ReadOnlyPage final : public Page {
    Q_OBJECT

public:
    /// Continue tries again.
    ReadOnlyPage(const Draft &draft, const QString &why, const QString &meaning, QWidget *parent = nullptr);
};
