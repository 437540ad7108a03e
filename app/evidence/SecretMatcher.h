#pragma once

#include "app/evidence/CompiledRules.h"

#include <optional>
#include <string_view>

/// Where a value lies in the text at hand.
struct SecretMatch {
    size_t begin;
    size_t end;
    uint16_t rule;
    SecretKinds kinds = {}; ///< of all that were joined into it
};

/// Looks through text that is at hand, part of a longer one. One letter a byte: what is not ASCII is told apart only by
/// its bytes.
class SecretMatcher final {
public:
    static constexpr size_t farthestBack = 256; ///< how far before an anchor a value may begin
    static constexpr size_t context = 512; ///< what is looked at before that
    static constexpr size_t lineReach = 16UZ * 1024; ///< how much of a long line a pattern needs to see, at the most
    static constexpr size_t blockReach = 64UZ * 1024; ///< the same of a rule that reaches over lines

    explicit SecretMatcher(const SecretRules &rules);

    /// What text is to be looked through.
    struct Stretch {
        std::string_view text;
        size_t from; ///< anchors that begin there or after it
        size_t until; ///< and end there or before it
        bool last; ///< nothing follows the text
        bool full; ///< no more of it can be had at once: a value that reaches its end is cut there
    };
    /// Adds what is found. Returns how far it came: `until`, or a place before it from which more text is needed.
    [[nodiscard]] size_t find(const Stretch &stretch, std::vector<SecretMatch> &matches);

    [[nodiscard]] SecretKind kindOf(uint16_t rule) const { return m_rules.rules[rule].kind; }

private:
    enum class Tried { Done, NeedsMore };
    struct State {
        size_t tried = std::string_view::npos; ///< the last beginning
        size_t until = 0; ///< the end of its last match
    };
    Tried attempt(const Stretch &stretch, size_t end, AnchorFinder::Hit hit, std::vector<SecretMatch> &matches);
    [[nodiscard]] bool isSecret(const CompiledRule &rule, std::string_view text, size_t begin, size_t end) const;
    [[nodiscard]] static std::optional<size_t> wholeEnd(const CompiledRule &rule, const Stretch &stretch, size_t begin,
                                                        size_t end);
    size_t lineEnd(std::string_view text, size_t at);

    const SecretRules::Compiled &m_rules;
    std::vector<State> m_states; ///< of the rules
    size_t m_lineEnd = 0; ///< the end of the line that was last looked at
    bool m_hasMarks = false; ///< whether something is hidden in this text already
};

/// Sorts them, and joins those that overlap: the first decides what it is.
void joinOverlapping(std::vector<SecretMatch> &matches);
