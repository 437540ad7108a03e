#pragma once

#include "app/cases/CaseVault.h"
#include "tests/app/vault/Shelf.h"
#include "tests/support/Await.h"

/// A vault at work in a folder of the test's own, and reports to put into it.
struct KeptCases {
    Shelf shelf;
    std::shared_ptr<CaseVault> vault = std::make_shared<CaseVault>(shelf.open());

    /// As a second program at the same folder.
    [[nodiscard]] std::shared_ptr<CaseVault> another() { return std::make_shared<CaseVault>(shelf.open()); }
    /// All is closed, as at the end of the program, and opened again.
    void again()
    {
        vault.reset();
        vault = std::make_shared<CaseVault>(shelf.open());
    }
};

inline CaseContent contentFor(const QString &team)
{
    return {.vendor = {.id = u"acme"_s,
                       .name = team,
                       .address = u"security@example.org"_s,
                       .fingerprint = *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"_s)}};
}

/// Of a report that was locked just now.
inline CaseState lockedState()
{
    const auto envelope =
        Envelope::make(u"ACME-7F3K"_s, *Address::parse(u"security@example.org"), {}, QDateTime::currentDateTimeUtc());
    return Case::Answering().sealed({SealedForm::File, u"/data/x.eml.pgp"_s, envelope, 1234, {}},
                                    QDateTime::currentDateTimeUtc());
}

inline QByteArray readAll(const TakenFile &file)
{
    const auto device = file.open();
    REQUIRE(device);
    return device->readAll();
}

/// What a future of the vault answers, or the test ends.
template <typename T> T answer(QFuture<std::expected<T, VaultProblem>> future)
{
    return got(await(std::move(future)));
}
