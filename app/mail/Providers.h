#pragma once

#include "app/mail/Address.h"
#include "app/net/SubmissionServer.h"

#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>
#include <span>
#include <vector>

/// What is known of an e-mail provider: where it takes mail, and the truth about its passwords.
struct Provider {
    enum Login {
        Password, ///< the one the person reads mail with
        AppPassword, ///< only one that is made for this program, at `help`
        NoPassword, ///< takes none from programs, or no mail from programs at all
        Bridge, ///< only through the provider's own program on this computer, with the password that it shows
    };
    enum User { WholeAddress, LocalPart };

    QString id;
    QString name;
    QStringList domains; ///< of its addresses, in lower case
    std::optional<SubmissionServer> server = {}; ///< set unless NoPassword
    Login login = Password;
    User user = WholeAddress; ///< what it wants as the name of the user
    bool allowFirst = false; ///< the person has to allow sending by other programs on the provider's website before
    QUrl help = {}; ///< where an app password is made, or how it is set up; empty when not known
    QUrl web = {}; ///< its mail website; empty when not known
    QString steps; ///< which WebMail steps fit that website
    qint64 limit = 0; ///< bytes of a whole mail, as it is sent; 0: not known before the server says so
    QStringList hosts = {}; ///< other names of its servers

    [[nodiscard]] QString userFor(const Address &address) const;
    friend bool operator==(const Provider &, const Provider &) = default;
};

/// Why a list of providers is not taken: the detail names the field, or what stands in it twice.
struct ProvidersProblem {
    enum What { NotAList, BadField, Repeated };
    What what;
    QString detail = {};
};

/// The providers that the program knows without asking anybody.
class Providers final {
public:
    /// Those compiled into the program.
    [[nodiscard]] static std::expected<Providers, ProvidersProblem> builtIn();
    /// The format "vouchsafe-providers/1", read strictly: no unknown members, no domain or server twice, a server
    /// where there must be one, ports 465 and 587 only, and https in every URL.
    [[nodiscard]] static std::expected<Providers, ProvidersProblem> parse(const QByteArray &json);

    /// By the domain of an address; nullptr when it is none of theirs. Lives as long as this.
    [[nodiscard]] const Provider *of(const Address &address) const;
    /// By the name of a server, however that was found: a company's own domain may be at one of them (Google Workspace,
    /// Microsoft 365), and the truth about its passwords goes for it too.
    [[nodiscard]] const Provider *ofServer(QStringView host) const;
    [[nodiscard]] std::span<const Provider> all() const { return m_all; }

private:
    explicit Providers(std::vector<Provider> all) : m_all(std::move(all)) { }
    std::vector<Provider> m_all;
};
