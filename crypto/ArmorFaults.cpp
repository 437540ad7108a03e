#include "crypto/ArmorFaults.h"

#include "crypto/openpgp/Crc24.h"

#include <algorithm>

namespace {

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
constexpr QByteArrayView words = " PGP PUBLIC KEY BLOCK";
constexpr qsizetype longestLine = 76; // RFC 9580, 6.3
constexpr qsizetype checksumSize = 5; // "=abcd"

bool isUtf16(const QByteArray &data)
{
    return data.startsWith("\xff\xfe") || data.startsWith("\xfe\xff") || data.count('\0') > data.size() / 4;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDash(char c)
{
    return c == '-' || static_cast<signed char>(c) < 0; // typographic ones and minus signs are beyond ASCII
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '=';
}

/// "Version: GnuPG v2" and its like.
bool isHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0
        && std::ranges::all_of(line.first(colon), [](char c) { return (isBase64(c) && c != '=') || c == '-'; });
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    return line;
}

/// Goes through a file line by line, as a strict reader does.
class Reader final {
public:
    void read(QByteArrayView line, int number)
    {
        m_line = number;
        line = withoutEnd(line);
        const qsizetype begin = line.indexOf(QByteArray("BEGIN").append(words));
        const qsizetype end = line.indexOf(QByteArray("END").append(words));
        if (begin >= 0 && end > begin)
            add(ArmorFault::OneLine);
        else if (begin >= 0)
            open(line, begin);
        else if (end >= 0 && m_where != Outside)
            close(line, end);
        else if (m_where != Outside)
            inside(line);
    }

    std::vector<ArmorFault> finish()
    {
        if (m_where != Outside) {
            m_line = m_begun;
            add(ArmorFault::NoEnd);
        }
        std::ranges::stable_sort(m_found, {}, &ArmorFault::line);
        return std::move(m_found);
    }

private:
    enum Where { Outside, Headers, Data };

    void add(ArmorFault::What what)
    {
        if (!std::ranges::contains(m_found, what, &ArmorFault::what))
            m_found.push_back({what, m_line});
    }

    /// What a BEGIN or END line has besides its words and dashes.
    void margins(QByteArrayView before, QByteArrayView after)
    {
        qsizetype dashes = 0;
        while (dashes < before.size() && isDash(before[before.size() - 1 - dashes]))
            ++dashes;
        if (before.last(dashes) != QByteArrayView("-----"))
            add(ArmorFault::Dashes);
        foreign(unindented(before.chopped(dashes)));
        dashes = 0;
        while (dashes < after.size() && isDash(after[dashes]))
            ++dashes;
        if (after.first(dashes) != QByteArrayView("-----"))
            add(ArmorFault::Dashes);
        foreign(after.sliced(dashes));
    }

    void foreign(QByteArrayView text)
    {
        if (!text.isEmpty())
            add(text.contains('<') || text.contains('&') ? ArmorFault::Html : ArmorFault::ForeignText);
    }

    QByteArrayView unindented(QByteArrayView line)
    {
        while (!line.isEmpty() && (isBlank(line.front()) || line.front() == '>')) {
            if (line.front() == '>')
                m_quoted = true;
            else if (!m_quoted)
                m_indented = true;
            line = line.sliced(1);
        }
        if (m_quoted)
            add(ArmorFault::Quoted);
        else if (m_indented)
            add(ArmorFault::Indented);
        m_quoted = m_indented = false;
        return line;
    }

    void open(QByteArrayView line, qsizetype at)
    {
        m_begun = m_line;
        m_where = Headers;
        m_data.clear();
        m_checksum.clear();
        m_whole = true;
        if (line.startsWith(byteOrderMark)) {
            add(ArmorFault::ByteOrderMark);
            line = line.sliced(byteOrderMark.size());
            at -= byteOrderMark.size();
        }
        margins(line.first(at), line.sliced(at + QByteArrayView("BEGIN").size() + words.size()));
    }

    void close(QByteArrayView line, qsizetype at)
    {
        margins(line.first(at), line.sliced(at + QByteArrayView("END").size() + words.size()));
        m_where = Outside;
        if (!m_whole || m_checksum.isEmpty())
            return;
        while (m_data.endsWith('='))
            m_data.chop(1);
        Crc24 crc;
        crc.add(QByteArray::fromBase64(m_data));
        m_line = m_checksumLine;
        if (crc.base64() != m_checksum)
            add(ArmorFault::WrongChecksum);
    }

    void inside(QByteArrayView line)
    {
        line = unindented(line);
        if (m_where == Headers && !line.isEmpty() && !isHeader(line)) {
            add(ArmorFault::NoBlankLine);
            m_where = Data;
        } else if (m_where == Headers) {
            if (line.isEmpty())
                m_where = Data;
            return;
        }
        if (!std::ranges::all_of(line, isBase64)) {
            foreign(line);
            m_whole = false;
            return;
        }
        if (line.size() > longestLine)
            add(ArmorFault::LongLine);
        if (line.size() >= checksumSize && line[line.size() - checksumSize] == '='
            && !line.last(checksumSize - 1).contains('=')) {
            if (line.size() > checksumSize)
                add(ArmorFault::GluedChecksum);
            m_checksum = line.last(checksumSize).toByteArray();
            m_checksumLine = m_line;
            line.chop(checksumSize);
        }
        m_data.append(line);
    }

    std::vector<ArmorFault> m_found;
    Where m_where = Outside;
    int m_line = 0;
    int m_begun = 0;
    int m_checksumLine = 0;
    QByteArray m_data;
    QByteArray m_checksum;
    bool m_whole = true; ///< m_data is all that stands in the block
    bool m_quoted = false;
    bool m_indented = false;
};

} // namespace

std::vector<ArmorFault> Armor::faults(const QByteArray &published)
{
    if (isUtf16(published))
        return {{ArmorFault::Utf16, 1}};
    Reader reader;
    int number = 0;
    for (qsizetype start = 0; start < published.size();) {
        const qsizetype end = published.indexOf('\n', start);
        const qsizetype next = end < 0 ? published.size() : end;
        reader.read(QByteArrayView(published).sliced(start, next - start), ++number);
        start = next + 1;
    }
    return reader.finish();
}
