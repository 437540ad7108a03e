#pragma once

#include "app/net/HttpsGet.h"
#include "app/vendors/KeyPlaces.h"
#include "app/vendors/Vendor.h"

/// What one place had to say about a vendor's key. None of it is trusted further than the owner's own signatures.
struct PlaceAnswer {
    enum What {
        Renewed, ///< a newer copy, which can be used
        StillUnusable, ///< a newer copy, which cannot be used either
        SmallNews, ///< the owner's own news, which change nothing for who writes to them
        SameCopy, ///< the copy at hand
        OlderCopy, ///< an older one than that
        Withdrawn, ///< the owner's own word that the key must not be used
        UnprovenWithdrawal, ///< somebody's word, which cannot be proven: nothing of it is kept
        OtherKey, ///< another key, or several: `found`
        PrivateKey, ///< a private key, which was not kept
        BadSignature, ///< a copy with a part that its owner did not sign
        Damaged, ///< a copy that cannot be judged
        NoKeyThere, ///< a page without a key
        PointsOn, ///< a security.txt without a key, which names other places
        NothingThere, ///< no such page
        Refuses, ///< the host does not give it: `status`
        NotAPage, ///< what answers there makes no sense
        TooBig,
        TooSlow,
        NotReached, ///< no such host, nobody answers, or the line dropped
        ProxyFailed, ///< nothing went past it
        NotPrivate, ///< no TLS, an old one, or the host cannot show who it is
        LedAstray, ///< sent on to where no page may lead, or on and on
        LedElsewhere, ///< sent on to a host that was not shown beforehand, so it was not asked: `elsewhere`
        NotAsked, ///< a security.txt names it, and its host was not shown beforehand: `elsewhere`
        Cancelled,
    };

    KeyPlace place;
    What what;
    std::optional<QDateTime> oldUntil = {}; ///< Renewed, StillUnusable: of the copy at hand; nullopt: no end
    std::optional<QDateTime> newUntil = {}; ///< the same of both together
    bool unprovenWithdrawal = false; ///< there was one beside what was taken
    QStringList found = {}; ///< OtherKey: fingerprints
    int status = 0; ///< Refuses: of HTTP
    QUrl elsewhere = {}; ///< where a newer copy may lie, if the person wants that asked as well
};

/// An answer, and the copy of the key that is to be merged because of it.
struct JudgedAnswer {
    PlaceAnswer answer;
    std::optional<Certificate> copy = {};
};

/// Judges what came from a place against the copy at hand, and not against what other places had: so it is the same in
/// whatever order they answer.
[[nodiscard]] JudgedAnswer judgeAnswer(const KeyPlace &place, const std::expected<WebPage, NetProblem> &came,
                                       const Vendor &vendor, const QDateTime &now);
