#include "app/evidence/AnchorFinder.h"

#include <algorithm>
#include <map>
#include <optional>

namespace {

using Bytes = std::bitset<256>;

struct Element {
    Bytes bytes;
    bool optional = false;
};
using Sequence = std::vector<Element>;

constexpr size_t mostStates = 20'000;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Bytes bytesOf(char c)
{
    Bytes bytes;
    bytes.set(static_cast<uint8_t>(c));
    if (isLetter(c))
        bytes.set(static_cast<uint8_t>(c ^ 0x20)); // the other case
    return bytes;
}

Bytes range(std::initializer_list<std::string_view> pairs)
{
    Bytes bytes;
    for (const std::string_view pair : pairs)
        for (int c = pair[0]; c <= pair[1]; ++c)
            bytes.set(static_cast<size_t>(c));
    return bytes;
}

std::optional<Sequence> sequenceOf(std::string_view text)
{
    Sequence sequence;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '?' && !sequence.empty())
            sequence.back().optional = true;
        else if (c == '#')
            sequence.push_back({range({"09"})});
        else if (c == '%')
            sequence.push_back({range({"09", "af", "AF"})});
        else if (c == '\\' && i + 1 < text.size())
            sequence.push_back({bytesOf(text[++i])});
        else
            sequence.push_back({bytesOf(c)});
    }
    const bool something = std::ranges::any_of(sequence, [](const Element &element) { return !element.optional; });
    return something && sequence.size() <= AnchorFinder::longest ? std::optional(sequence) : std::nullopt;
}

uint16_t lengthOf(const Sequence &sequence)
{
    const bool several = std::ranges::any_of(sequence, &Element::optional);
    return several ? uint16_t{0} : static_cast<uint16_t>(sequence.size());
}

/// A set of bytes is told from another by the sets of all anchors that it lies in.
std::vector<Bytes> classesOf(const std::vector<Sequence> &sequences)
{
    std::vector<Bytes> classes{Bytes().set()};
    for (const Sequence &sequence : sequences) {
        for (const Element &element : sequence) {
            std::vector<Bytes> finer;
            for (const Bytes &bytes : classes) {
                for (const Bytes &part : {bytes & element.bytes, bytes & ~element.bytes}) {
                    if (part.any())
                        finer.push_back(part);
                }
            }
            classes = std::move(finer);
        }
    }
    return classes;
}

size_t firstOf(const Bytes &bytes)
{
    size_t byte = 0;
    while (!bytes.test(byte))
        ++byte;
    return byte;
}

/// How far one anchor has come: its number and how many of its elements are behind.
using Progress = std::pair<uint16_t, uint16_t>;
using Progresses = std::vector<Progress>; ///< sorted; the beginnings of all anchors go without saying

class Builder final {
public:
    Builder(const std::vector<Sequence> &sequences, const std::vector<Bytes> &classes) : m_sequences(sequences)
    {
        Progresses beginnings;
        for (size_t i = 0; i < sequences.size(); ++i)
            add(beginnings, {static_cast<uint16_t>(i), uint16_t{0}});
        for (const Bytes &bytes : classes) {
            m_bytes.push_back(firstOf(bytes));
            m_begun.push_back(moved(beginnings, m_bytes.back()));
        }
    }

    /// Behind one more byte of that class.
    [[nodiscard]] Progresses after(const Progresses &progresses, size_t oneClass) const
    {
        Progresses next = moved(progresses, m_bytes[oneClass]);
        const Progresses &begun = m_begun[oneClass];
        next.insert(next.end(), begun.begin(), begun.end());
        std::ranges::sort(next);
        const auto doubled = std::ranges::unique(next);
        next.erase(doubled.begin(), doubled.end());
        return next;
    }

    [[nodiscard]] bool whole(const Progress &progress) const
    {
        return progress.second == m_sequences[progress.first].size();
    }

private:
    [[nodiscard]] Progresses moved(const Progresses &progresses, size_t byte) const
    {
        Progresses next;
        for (const auto &[anchor, done] : progresses) {
            const Sequence &sequence = m_sequences[anchor];
            if (done < sequence.size() && sequence[done].bytes.test(byte))
                add(next, {anchor, static_cast<uint16_t>(done + 1)});
        }
        return next;
    }

    void add(Progresses &to, Progress progress) const
    {
        const Sequence &sequence = m_sequences[progress.first];
        for (;; ++progress.second) {
            to.push_back(progress);
            if (progress.second >= sequence.size() || !sequence[progress.second].optional)
                return;
        }
    }

    const std::vector<Sequence> &m_sequences;
    std::vector<size_t> m_bytes; ///< one of each class
    std::vector<Progresses> m_begun; ///< what a byte of each class begins
};

} // namespace

std::expected<AnchorFinder, std::string> AnchorFinder::make(const std::vector<Anchor> &anchors)
{
    std::vector<Sequence> sequences;
    for (const Anchor &anchor : anchors) {
        const auto sequence = sequenceOf(anchor.text);
        if (!sequence)
            return std::unexpected(anchor.text);
        sequences.push_back(*sequence);
    }
    const std::vector<Bytes> classes = classesOf(sequences);
    const Builder builder(sequences, classes);

    std::map<Progresses, size_t> numbers{{Progresses(), 0}};
    std::vector<Progresses> states{Progresses()};
    std::vector<std::vector<size_t>> rows;
    for (size_t i = 0; i < states.size(); ++i) {
        if (states.size() > mostStates)
            return std::unexpected(std::string("too many states"));
        rows.emplace_back();
        for (size_t c = 0; c < classes.size(); ++c) {
            Progresses next = builder.after(states[i], c);
            const auto [known, isNew] = numbers.try_emplace(next, states.size());
            rows.back().push_back(known->second);
            if (isNew)
                states.push_back(std::move(next));
        }
    }

    AnchorFinder finder;
    finder.m_width = static_cast<uint32_t>(classes.size());
    for (size_t byte = 0; byte < finder.m_classes.size(); ++byte) {
        const auto in = std::ranges::find_if(classes, [&](const Bytes &bytes) { return bytes.test(byte); });
        finder.m_classes.at(byte) = static_cast<uint8_t>(in - classes.begin());
    }
    std::vector<std::vector<Hit>> hits(states.size());
    std::vector<uint32_t> places(states.size());
    uint32_t place = 0;
    for (size_t i = 0; i < states.size(); ++i) {
        for (const Progress &progress : states[i]) {
            if (builder.whole(progress))
                hits[i].push_back({anchors[progress.first].rule, lengthOf(sequences[progress.first])});
        }
        if (hits[i].empty())
            places[i] = finder.m_width * place++;
    }
    finder.m_firstHit = finder.m_width * place;
    for (size_t i = 0; i < states.size(); ++i) {
        if (hits[i].empty())
            continue;
        places[i] = finder.m_width * place++;
        finder.m_hits.push_back(hits[i]);
    }
    finder.m_next.resize(size_t{finder.m_width} * states.size());
    for (size_t i = 0; i < states.size(); ++i) {
        for (size_t c = 0; c < classes.size(); ++c)
            finder.m_next[places[i] + c] = places[rows[i][c]];
    }
    return finder;
}
