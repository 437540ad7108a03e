#pragma once

#include "ui/kit/Tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;
class FocusRing;

/// How the whole program looks: Fusion, one palette, one style sheet, the focus ring; light or dark as the system is,
/// also when it changes while the window is open. One a program, alive as long as its windows.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application);
    ~Theme() override;

    [[nodiscard]] Tokens tokens() const;

    /// Light or dark whatever the system says (pictures, tests); Unknown follows the system again.
    void force(Qt::ColorScheme scheme);
    enum class Contrast { Normal, Stronger };
    void setContrast(Contrast contrast);
    /// Letters as many per cent as large as the system's; lengths follow.
    void setTextSize(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Qt::ColorScheme m_forced = Qt::ColorScheme::Unknown;
    Contrast m_contrast = Contrast::Normal;
    int m_textSize = 100; ///< per cent
    QFont m_systemFont; ///< while the letters are not of its size
    std::unique_ptr<FocusRing> m_ring;
};
