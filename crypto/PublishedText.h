#pragma once

#include <QByteArray>
#include <QString>

/// Text as people publish it, in a file, a mail or a web page, made plain enough to find something in.
namespace PublishedText {

/// UTF-8, UTF-16 or Latin-1, with HTML's entities and JSON's escapes decoded, dashes, line ends and spaces of every
/// kind made plain, and invisible characters left out.
[[nodiscard]] QString decoded(const QByteArray &published);
/// Without HTML tags: "<" and a letter, "/" or "!" up to the next ">", no longer than a tag is.
[[nodiscard]] QString withoutTags(QStringView text);

} // namespace PublishedText
