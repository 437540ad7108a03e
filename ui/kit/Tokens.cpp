#include "ui/kit/Tokens.h"

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

Tokens Tokens::light()
{
    return {.page = rgb(0xf6f5f1),
            .panel = rgb(0xffffff),
            .rail = rgb(0xefede6),
            .line = rgb(0xdcd8cc),
            .text = rgb(0x23241f),
            .softText = rgb(0x5f6158),
            .accent = rgb(0x1f6f5c),
            .onAccent = rgb(0xffffff),
            .accentTint = rgb(0xe3f0ec),
            .outline = rgb(0x77756a),
            .warning = rgb(0x8a5a00),
            .warningTint = rgb(0xfbf0d9),
            .error = rgb(0xa4262c),
            .errorTint = rgb(0xfbe9e8),
            .focus = rgb(0x8f6400)};
}

Tokens Tokens::dark()
{
    return {.page = rgb(0x1c1d1a),
            .panel = rgb(0x262723),
            .rail = rgb(0x20211d),
            .line = rgb(0x3a3b35),
            .text = rgb(0xeceae2),
            .softText = rgb(0xa9aa9f),
            .accent = rgb(0x5cc2a7),
            .onAccent = rgb(0x0f201b),
            .accentTint = rgb(0x21352f),
            .outline = rgb(0x8f9086),
            .warning = rgb(0xe3b75b),
            .warningTint = rgb(0x352c18),
            .error = rgb(0xf08a84),
            .errorTint = rgb(0x3a2322),
            .focus = rgb(0xe3b75b)};
}

Tokens Tokens::strongLight()
{
    return {.page = rgb(0xffffff),
            .panel = rgb(0xffffff),
            .rail = rgb(0xf2f0ea),
            .line = rgb(0x77756a),
            .text = rgb(0x000000),
            .softText = rgb(0x393a34),
            .accent = rgb(0x0b4638),
            .onAccent = rgb(0xffffff),
            .accentTint = rgb(0xe3f0ec),
            .outline = rgb(0x3d3c35),
            .warning = rgb(0x573800),
            .warningTint = rgb(0xfbf0d9),
            .error = rgb(0x7d0f16),
            .errorTint = rgb(0xfbe9e8),
            .focus = rgb(0x573800)};
}

Tokens Tokens::strongDark()
{
    return {.page = rgb(0x0d0e0c),
            .panel = rgb(0x151613),
            .rail = rgb(0x101110),
            .line = rgb(0x8f9086),
            .text = rgb(0xffffff),
            .softText = rgb(0xd6d7cd),
            .accent = rgb(0x7fe0c6),
            .onAccent = rgb(0x00100b),
            .accentTint = rgb(0x12241f),
            .outline = rgb(0xc5c6bb),
            .warning = rgb(0xf5d07e),
            .warningTint = rgb(0x2a2210),
            .error = rgb(0xffb3ae),
            .errorTint = rgb(0x2c1716),
            .focus = rgb(0xf5d07e)};
}

Tokens Tokens::of(const QPalette &palette)
{
    // Not Window or Base: a style sheet may have changed those on the widget, nobody touches the tooltip's.
    const QColor ground = palette.color(QPalette::ToolTipBase);
    const QColor letters = palette.color(QPalette::ToolTipText);
    for (const Tokens &tokens : {dark(), strongLight(), strongDark()}) {
        if (tokens.panel == ground && tokens.text == letters)
            return tokens;
    }
    return ground.lightness() < 128 ? dark() : light();
}

QPalette Tokens::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, rail);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, softText);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, outline);
    palette.setColor(QPalette::Shadow, outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, softText);
    palette.setColor(QPalette::Disabled, QPalette::Base, page);
    return palette;
}
