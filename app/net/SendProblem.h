#pragma once

#include <QString>

/// How far the handing-in is.
enum class SendStep {
    Connecting, ///< finding the server, making the line private
    LoggingIn,
    Sending,
    Waiting, ///< all is said; for the server's "got it"
};

/// Why a server did not say that it has the mail. With every What but Unknown it does not have it.
struct SendProblem {
    enum What {
        BadServerName, ///< this cannot be the name of a server, or of a proxy
        NotFound, ///< there is no such server, or no network
        CannotConnect, ///< nobody answers there
        ProxyFailed, ///< the proxy is not there or refused; nothing went past it
        ProxyPort, ///< through a proxy it goes to port 465 or 587 only: few exits of Tor let any other mail port out
        NotPrivate, ///< no TLS, only an old one, or somebody meddled with its beginning
        WrongCertificate, ///< the server cannot show that it is the one named
        CaFileUnreadable, ///< the file of authorities to trust is not there or holds none
        WrongPassword, ///< user name, password or token
        WantsPassword, ///< it takes mail only from those who log in
        NoPasswordWay, ///< it takes no passwords, or only in ways that we cannot do (SCRAM)
        TooBig, ///< for this server: `limit`, if it told
        SenderRefused,
        RecipientRefused,
        Refused, ///< for good, with any other reason
        TryLater, ///< refused for now
        NotMail, ///< what answers there does not speak SMTP, or too much
        TimedOut,
        LineDropped, ///< before all was said
        Cancelled,
        FileChanged, ///< the locked file is gone, or not what it was
        NotAMessage, ///< the locked file is no mail that every server takes unchanged
        Unknown, ///< all was said and no answer came: it may have arrived (THREATS-S8)
    };
    What what;
    int code = 0; ///< of the server's reply, 0: there was none
    QString said = {}; ///< the server's own words: capped, and nothing in them but printable characters and line ends
    qint64 limit = 0; ///< TooBig: bytes
};
