#pragma once

#include "app/evidence/AnchorFinder.h"
#include "app/evidence/SecretRules.h"

#include <re2/re2.h>

#include <bitset>
#include <memory>
#include <string_view>
#include <vector>

/// One rule, ready to be used. Its parts are told in docs/evidence.md, "Rules".
struct CompiledRule {
    static constexpr int mostGroups = 24;

    QString id;
    SecretKind kind = SecretKind::Password;
    std::bitset<256> back; ///< bytes to walk back over, from where an anchor begins
    std::bitset<256> after; ///< the byte before that; none: any
    bool wholeWord = false; ///< no letter, digit or "_" before it
    bool notAfterLetter = false; ///< no letter or digit before it
    bool lines = false; ///< reaches over the end of a line
    bool digit = false; ///< no value without one
    bool address = false; ///< the value must be an IP address that tells something
    double entropy = 0; ///< the least, in bits a byte
    std::unique_ptr<const RE2>
        pattern; ///< from there on; the first group that took part is the value, otherwise all of it
    std::unique_ptr<const RE2> each; ///< null, or where the values lie within the value
    std::unique_ptr<const RE2> notValue; ///< null, or what no value is
    std::unique_ptr<const RE2> unlessBefore; ///< null, or what does not stand before the value
};

/// As RE2 wants it, whose string view is another type where Abseil was built for an older C++.
[[nodiscard]] inline absl::string_view forRe2(std::string_view text)
{
    return {text.data(), text.size()};
}

struct SecretRules::Compiled {
    std::vector<CompiledRule> rules;
    AnchorFinder anchors;
};
