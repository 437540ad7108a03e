#pragma once

#include "crypto/Fingerprint.h"

#include <QWidget>

/// A lock's number in groups of four, in two columns that are read from top to bottom, each group with its place.
class NumberGroups final : public QWidget {
    Q_OBJECT

public:
    explicit NumberGroups(const Fingerprint &number, QWidget *parent = nullptr);
};
