#pragma once

#include "crypto/KeyProblem.h"

#include <QByteArray>

#include <expected>
#include <vector>

/// Reads keys the way vendors really publish them.
namespace Armor {

/// Every certificate in a file, a mail or a whole web page, as canonical binary bytes (RFC 9580, 10.1), in order.
///
/// Reads binary keys, and armor (RFC 9580, 6.2) with no blank line after BEGIN, the checksum glued to the last line,
/// CRLF, BOM, UTF-16, indentation, "> " quoting, typographic dashes, HTML tags and entities, JSON escapes and Markdown
/// fences. The armor's CRC is not looked at: it is optional, and the signatures inside say more.
///
/// A block that holds nothing but the withdrawal of a key goes into the certificate that it names, which may be one of
/// `known`: a team may publish the withdrawal alone.
///
/// Refuses a PRIVATE KEY block wherever it stands (PrivateKey), over 4 MiB of input, 256 KiB a certificate or 256 keys
/// (TooBig) and input without a readable key (NotAKey), all before any engine sees a byte.
[[nodiscard]] std::expected<std::vector<QByteArray>, KeyProblem> readKeys(const QByteArray &published,
                                                                          const std::vector<QByteArray> &known = {});

} // namespace Armor
