#pragma once

#include "app/net/NetProblem.h"
#include "app/vendors/SecurityText.h"
#include "app/vendors/SecurityTxt.h"

/// Everything that was found out about somebody who may be told, and where each thing came from. An empty page as the
/// source: the person typed it, or gave the text.
struct VendorClues {
    template <class T> struct Clue {
        T what;
        QUrl from;
        friend bool operator==(const Clue &, const Clue &) = default;
    };
    /// What the person has to know before they trust the rest.
    struct Note {
        enum What {
            Over, ///< the security.txt says that it is valid no more: `when`
            OutOfPlace, ///< it says that it belongs elsewhere: `page`
            OtherDomain, ///< `detail` is an address of another domain than the page it stands on
            ExtraInAddress, ///< more than an address stood there ("?bcc=..."), and was left out
            NotHttps,
            StrangeCharacters, ///< signs that hide, or turn the writing around: those lines were passed over
            NotUnderstood,
            TooMuch,
            KeyInDns, ///< the key lies where only name servers tell, who can be lied for: not asked
            OtherKey, ///< `page` has the key `detail`, which is not the one that was looked for: not taken
            KeyNotRead, ///< something like a key cannot be used: `problem`
            PageNotRead, ///< `page` could not be had: `net`
            LeadsElsewhere, ///< it leads to `page`, whose host was not named beforehand: not followed
        };
        What what;
        QUrl from = {};
        QString detail = {};
        QUrl page = {};
        std::optional<QDateTime> when = {};
        std::optional<KeyProblem> problem = {};
        std::optional<NetProblem::What> net = {};
    };

    std::vector<Clue<QString>> addresses; ///< plain ASCII addresses, each once
    /// Whether the first address is what the team itself put first (a security.txt); a text for people has no order.
    bool hasFirstChoice = false;
    std::vector<Clue<Fingerprint>> fingerprints;
    std::vector<Clue<Certificate>> keys; ///< one for each fingerprint
    std::vector<Clue<QUrl>> keyPages; ///< where a key may lie; asked on a click only
    std::vector<Clue<QUrl>> policies;
    std::vector<Clue<QUrl>> ways; ///< other ways to tell them: forms
    std::vector<Clue<QString>> phones;
    std::vector<Note> notes;

    /// Takes in a security.txt, or any other text, that came from there.
    void add(const QByteArray &published, const QUrl &from, const QDateTime &now);
    void addTyped(const QString &address); ///< the person knows it: it comes first
    void addKey(const Certificate &key, const QUrl &from);
    /// The keys of a page that was asked for them, and nothing else of it: where it is known which key it is, only
    /// that.
    void addKeyPage(const QByteArray &published, const QUrl &from);
    void note(const Note &note); ///< each once

    [[nodiscard]] bool isEmpty() const { return addresses.empty() && fingerprints.empty() && keys.empty(); }
    [[nodiscard]] bool has(Note::What what) const;

private:
    void add(const SecurityTxt &txt, const QUrl &from, const QDateTime &now);
    void add(const SecurityText &text, const QUrl &from);
    void addAddress(const QString &address, const QUrl &from);
};
