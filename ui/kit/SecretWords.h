#pragma once

#include "crypto/Secret.h"

#include <QWidget>

/// A passphrase of several words to write down from the screen, large and in letters that cannot be mixed up. It is
/// painted from the Secret; a screen reader is given the words when it asks for them.
class SecretWords final : public QWidget {
    Q_OBJECT

public:
    explicit SecretWords(std::shared_ptr<const Secret> words, QWidget *parent = nullptr);

    [[nodiscard]] const Secret &secret() const { return *m_secret; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls back with each word and its place when they wrap at `width`; gives the height they take.
    template <class Take> int layOut(int width, Take take) const;
    [[nodiscard]] QFont letters() const;

    std::shared_ptr<const Secret> m_secret;
};
