#pragma once

#include <QString>

#include <optional>

/// One e-mail address that can stand in a header as it is: a dot-atom, "@", a host name (RFC 5322, 3.4.1; RFC 5321's
/// lengths). ASCII only, so nothing can be smuggled into a header and no server needs SMTPUTF8 (THREATS-M1, S13).
class Address final {
public:
    [[nodiscard]] static std::optional<Address> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString domain() const { return m_text.section(u'@', 1); }
    friend bool operator==(const Address &, const Address &) = default;

private:
    explicit Address(QString text) : m_text(std::move(text)) { }
    QString m_text;
};
