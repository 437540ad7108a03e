#pragma once

#include "crypto/Crypto.h"
#include "ui/kit/Page.h"

/// All that is shown where the program could not keep its promises.
class CannotStartPage final : public Page {
    Q_OBJECT

public:
    explicit CannotStartPage(const CryptoProblem &problem, QWidget *parent = nullptr);

    [[nodiscard]] bool isAlone() const override { return true; }
};
