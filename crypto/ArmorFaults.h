#pragma once

#include <QByteArray>

#include <vector>

/// One way in which a published key block is not as RFC 9580, 6.2 wants it. Armor::readKeys() reads nearly all of them;
/// other programs do not, and that is for the key's owner to know.
struct ArmorFault {
    enum What {
        Utf16, ///< not one byte a letter
        ByteOrderMark, ///< before the BEGIN line, on it
        Html, ///< tags or entities in the block or on its lines
        OneLine, ///< all of the block in one line, perhaps with "\n" in it
        Dashes, ///< not exactly five plain dashes on either side of the BEGIN or END line
        Indented,
        Quoted, ///< "> " before the lines
        NoBlankLine, ///< between BEGIN, with its headers, and the data
        LongLine, ///< over 76 characters
        ForeignText, ///< something else among the lines of the block
        GluedChecksum, ///< "=abcd" at the end of the last line of data
        WrongChecksum, ///< the data was changed, or belongs to another checksum
        NoEnd, ///< the block is cut off
    };
    What what;
    int line; ///< the first one that has it, from 1

    friend bool operator==(const ArmorFault &, const ArmorFault &) = default;
};

namespace Armor {

/// Each kind of fault once, in the order of the lines. Empty for binary keys, and where no key block stands.
[[nodiscard]] std::vector<ArmorFault> faults(const QByteArray &published);

} // namespace Armor
