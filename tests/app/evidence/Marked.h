#pragma once

#include <QByteArray>

#include <vector>

/// A text in which «these marks» stand around what must be found.
struct Marked {
    struct Place {
        qsizetype begin;
        qsizetype end;
    };
    QByteArray text = {}; ///< without the marks
    std::vector<Place> places = {};

    [[nodiscard]] static Marked from(const QByteArray &marked)
    {
        constexpr auto opening = "\xc2\xab"; // «
        constexpr auto closing = "\xc2\xbb"; // »
        Marked made;
        for (qsizetype i = 0; i < marked.size();) {
            if (marked.sliced(i).startsWith(opening)) {
                made.places.push_back({made.text.size(), made.text.size()});
                i += 2;
            } else if (marked.sliced(i).startsWith(closing)) {
                made.places.back().end = made.text.size();
                i += 2;
            } else {
                made.text += marked[i++];
            }
        }
        return made;
    }
};
