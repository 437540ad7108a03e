#pragma once

#include <QImage>
#include <QWidget>

/// A small picture of a file, or a few letters where there is none. It only decorates: what it is about stands beside
/// it.
class Thumbnail final : public QWidget {
    Q_OBJECT

public:
    explicit Thumbnail(const QString &letters, QWidget *parent = nullptr);
    void setPicture(const QImage &picture); ///< null: the letters

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_letters;
};
