#pragma once

#include <QString>

/// Words of strangers, before they are shown or kept.
namespace SafeText {

/// Letters, marks, digits, signs and plain spaces: nothing that moves the cursor, turns the writing around or hides.
[[nodiscard]] bool isPlain(const QString &text);
/// One plain address, with the name of an international domain encoded (RFC 5890: "xn--..."); empty for anything
/// else.
[[nodiscard]] QString address(const QString &text);
/// A domain as its letters read ("exämple.org" for "xn--exmple-cua.org"): empty when that is no different.
[[nodiscard]] QString lettersOf(const QString &domain);

} // namespace SafeText
