#pragma once

#include <QBuffer>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

/// White with a red middle, and a comment that nobody sees.
inline QByteArray redMiddle()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 140; y < 160; ++y) {
        for (int x = 190; x < 210; ++x)
            image.setPixel(x, y, 0xffff0000);
    }
    image.setText(QStringLiteral("Comment"), QStringLiteral("CANARYCOMMENT"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG")));
    REQUIRE(bytes.contains("CANARYCOMMENT"));
    return bytes;
}
