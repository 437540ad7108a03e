#pragma once

#include <QString>
#include <QUrl>

#include <array>
#include <expected>
#include <span>
#include <vector>

/// A mail website that the program has steps of its own for. This is the data; the words are ui's.
struct WebMail {
    enum Service { Gmail, Outlook, Yahoo, ICloud, Proton, Gmx, Other };

    Service service;
    QString id; ///< as Provider::steps names it
    QUrl compose = {}; ///< where a new mail is written, nothing filled in; empty for Other
    qint64 limit = 0; ///< bytes of the file to attach; 0: not known
    bool takesLockedFile = true; ///< whether it lets a file named .eml.pgp be attached
    friend bool operator==(const WebMail &, const WebMail &) = default;
};

/// Why the list is not taken: the field that is wrong.
struct WebMailProblem {
    QString detail;
};

/// All of them, one for each service.
class WebMails final {
public:
    /// Those compiled into the program.
    [[nodiscard]] static std::expected<WebMails, WebMailProblem> builtIn();
    /// The format "vouchsafe-steps/1": every service once, https in every URL.
    [[nodiscard]] static std::expected<WebMails, WebMailProblem> parse(const QByteArray &json);

    [[nodiscard]] const WebMail &of(WebMail::Service service) const;
    /// Of a provider's `steps`; Other when there are none of that name.
    [[nodiscard]] const WebMail &named(QStringView id) const;
    [[nodiscard]] std::span<const WebMail> all() const { return m_all; }

private:
    explicit WebMails(std::vector<WebMail> all) : m_all(std::move(all)) { }
    std::vector<WebMail> m_all; // in the order of the enum
};
