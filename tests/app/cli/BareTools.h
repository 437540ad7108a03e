#pragma once

#include "app/cli/Cli.h"
#include "tests/support/Clock.h"

#include <QBuffer>

/// What a command works with, without a command: no team but the built-in one, and nothing is kept.
class BareTools final {
public:
    BareTools()
    {
        m_in.open(QIODevice::ReadOnly);
        m_out.open(QIODevice::WriteOnly);
        m_err.open(QIODevice::WriteOnly);
    }
    [[nodiscard]] const CliTools &operator*() const { return m_tools; }
    [[nodiscard]] QString out() const { return QString::fromUtf8(m_out.data()); }
    [[nodiscard]] QString err() const { return QString::fromUtf8(m_err.data()); }

private:
    QBuffer m_in;
    QBuffer m_out;
    QBuffer m_err;
    Terminal m_terminal{m_in, m_out, m_err};
    VendorBook m_book{std::make_shared<MemoryShelf>()};
    Mime m_mime;
    CliTools m_tools{m_terminal, m_book, m_mime, today};
};
