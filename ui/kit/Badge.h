#pragma once

#include <QLabel>

/// The state of a thing in words, on a tint. The words alone say it; the colour only helps.
class Badge final : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Done, Soft, Warning, Error };

    explicit Badge(const QString &words, Kind kind = Kind::Soft, QWidget *parent = nullptr);
    void setState(const QString &words, Kind kind);
};
