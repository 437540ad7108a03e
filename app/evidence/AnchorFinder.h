#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Finds many short texts at once, at the speed of one look a byte: a deterministic automaton over all of them. It only
/// says where it is worth looking; a regular expression decides.
class AnchorFinder final {
public:
    static constexpr size_t longest = 64; ///< bytes in one anchor

    /// An anchor's text: letters stand for both cases, '#' for a digit, '%' for a hex digit, '?' makes what stands
    /// before it optional, '\\' takes away the meaning of what follows. Any other byte is itself.
    struct Anchor {
        std::string text;
        uint16_t rule;
    };
    /// What ends at a place.
    struct Hit {
        uint16_t rule;
        uint16_t length; ///< of the anchor; 0 when it has several
    };

    AnchorFinder() = default;
    /// The error is the anchor that is none, or a word about all of them.
    [[nodiscard]] static std::expected<AnchorFinder, std::string> make(const std::vector<Anchor> &anchors);

    /// Calls `found(end, hits)` for each byte position after which anchors end, in order, from `text[from]` on; false
    /// from it ends the search.
    template <typename Found> void search(std::string_view text, size_t from, Found found) const
    {
        uint32_t state = 0;
        for (size_t at = from; at < text.size(); ++at) {
            state = m_next[state + m_classes[static_cast<uint8_t>(text[at])]];
            if (state >= m_firstHit && !found(at + 1, std::span<const Hit>(m_hits[(state - m_firstHit) / m_width])))
                return;
        }
    }
    [[nodiscard]] size_t states() const { return m_width == 0 ? 0 : m_next.size() / m_width; }

private:
    std::array<uint8_t, 256> m_classes = {}; ///< bytes that no anchor tells apart
    std::vector<uint32_t> m_next =
        std::vector<uint32_t>(1); ///< the row of a state, as places in this table, a class each
    uint32_t m_width = 1; ///< of a row
    uint32_t m_firstHit = 1; ///< states in which something ends come last, from this row on
    std::vector<std::vector<Hit>> m_hits; ///< of those
};
