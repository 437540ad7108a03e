#include <QDebug>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// render-icon IN.svg SIZE OUT.png: part of the build only.
int main(int argc, char **argv)
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    QSvgRenderer drawing(QFile::decodeName(argc == 4 ? argv[1] : ""));
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!drawing.isValid() || picture.isNull()) {
        qWarning("usage: render-icon IN.svg SIZE OUT.png");
        return 2;
    }
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        drawing.render(&painter, picture.rect());
    }
    return picture.save(QFile::decodeName(argv[3]), "PNG") ? 0 : 1;
}
