#pragma once

#include <QString>
#include <QUrl>

/// Why a page, or what a name server knows, was not had.
struct NetProblem {
    enum What {
        BadAddress, ///< not an https URL of a host on the internet, or one that names a user
        NotFound, ///< there is no such host, or no network
        CannotConnect, ///< nobody answers there
        ProxyFailed, ///< the proxy is not there or refused; nothing went past it
        NotPrivate, ///< no TLS, or only an old one
        WrongCertificate, ///< the host cannot show that it is the one named
        LedAstray, ///< the page led to an address that a page may not lead to, or on and on
        LedElsewhere, ///< the page led to a host that the caller did not name: `place`
        Refused, ///< the host has no such page, or does not give it: `status`
        TooBig,
        NotAPage, ///< what answers there makes no sense
        LineDropped,
        TimedOut,
        Cancelled,
    };
    What what;
    int status = 0; ///< Refused: of HTTP
    QString detail = {}; ///< for the log: the library's words, without the names of hosts
    QUrl place = {}; ///< LedElsewhere
};
