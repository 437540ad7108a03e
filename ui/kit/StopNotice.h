#pragma once

class Notice;
class QString;

/// Why nothing goes on from here: the look of an error, with a mark that says so without its colour.
[[nodiscard]] Notice *makeStopNotice(const QString &meaning);
