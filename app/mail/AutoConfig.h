#pragma once

#include "app/mail/Address.h"
#include "app/net/SubmissionServer.h"

#include <expected>

/// What a provider's configuration file says about handing mail in (Thunderbird's autoconfig, config-v1.1.xml).
struct AutoConfig {
    enum Login {
        WithPassword,
        OtherLogin, ///< only ways that need no password of the person's, or another program: OAuth 2, Kerberos, NTLM
        NoLogin, ///< it takes mail from its own network without asking who
    };
    enum Problem {
        NotAConfig, ///< no XML of this kind, or more in it than there may be: entities, a document type
        NoServer, ///< it names no server to hand mail in at
        NotPrivate, ///< it names only servers without TLS
    };

    SubmissionServer server;
    QString user;
    Login login = WithPassword;

    /// Implicit TLS before STARTTLS, then the order of the file; a server without TLS never. %EMAILADDRESS%,
    /// %EMAILLOCALPART% and %EMAILDOMAIN% are filled in; a server with any other placeholder, a host that is none of
    /// the internet, or a user of more than 320 characters does not count. At most 256 KiB.
    [[nodiscard]] static std::expected<AutoConfig, Problem> parse(const QByteArray &xml, const Address &address);
};
