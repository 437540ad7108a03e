#pragma once

#include "crypto/openpgp/Certificate.h"

/// A text that its writer signed and everybody can read: OpenPGP's cleartext signature framework (RFC 9580, 7).
struct SignedText {
    QByteArray text; ///< what the signature covers, without the frame
    QDateTime when; ///< when it was signed, says the signer

    /// Whether these bytes are, or mean to be, such a document. Nothing is proven by it.
    [[nodiscard]] static bool isOne(const QByteArray &document);
    /// The text between BEGIN and the signature, for a look before there is a key to check it with. Nothing is proven
    /// by it. Empty unless the document is one frame with nothing around it.
    [[nodiscard]] static QByteArray unproven(const QByteArray &document);

    /// Checks the document with this key at `now`: one frame, nothing before or behind it, and a good signature of
    /// the key or of a subkey that it lets sign. BadSignature for anything else, Revoked when the key was withdrawn.
    /// A key that has run out since may have signed; what counts is the time of the signature. At most 1 MiB.
    /// ClockWrong on a clock that cannot be right: no signature was made in its future.
    [[nodiscard]] static std::expected<SignedText, KeyProblem> verify(const QByteArray &document,
                                                                      const Certificate &signer, const QDateTime &now);
    /// The same for a document that verify() took before and that was kept: judged as of its signature's own time, so
    /// that neither this computer's clock nor a date on which the signature ends takes back what was good.
    [[nodiscard]] static std::expected<SignedText, KeyProblem> verifyKept(const QByteArray &document,
                                                                          const Certificate &signer);
};
