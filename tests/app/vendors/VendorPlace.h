#pragma once

#include "app/vendors/VendorBook.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

inline const auto ivpn = QStringLiteral("ivpn");

inline QDir builtInSource()
{
    return QDir(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/resources/vendors"));
}

/// A book with an empty shelf of its own, and the built-in profiles in a folder where a test may change them.
struct Place {
    QTemporaryDir folder;
    std::shared_ptr<MemoryShelf> own = std::make_shared<MemoryShelf>();
    QDir builtIn{folder.filePath(u"built-in"_s)};
    VendorBook book{own, builtIn};

    Place()
    {
        REQUIRE(builtIn.mkpath(ivpn));
        for (const auto &name : {u"ivpn/vendor.json"_s, u"ivpn/policy.md"_s, u"ivpn/key.asc"_s})
            write(builtIn.filePath(name), contents(builtInSource().filePath(name)));
    }

    void putRenewed(const QString &id, const QByteArray &data) const { put(u"renewed/"_s + id + u".asc"_s, data); }

    void put(const QString &name, const QByteArray &data) const { REQUIRE(own->put(name, data)); }
    [[nodiscard]] QByteArray thing(const QString &name) const { return own->all()[name]; }

    /// The names of what is kept.
    [[nodiscard]] QStringList files() const
    {
        QStringList all;
        for (const auto &[name, data] : own->all())
            all.append(name);
        return all;
    }
};

inline QByteArray profile(const QString &id, const Certificate &key)
{
    return VendorProfile{
        .id = id,
        .name = u"Example"_s,
        .address = u"security@example.org"_s,
        .fingerprint = key.fingerprint(),
        .steps = {u"They read it."_s},
        .sources = {{VendorProfile::KeySource::Wkd}, {VendorProfile::KeySource::KeysOpenPgpOrg}},
        .key = key.armored(),
    }
        .toJson();
}

inline VendorProblem failure(const std::expected<Vendor, VendorProblem> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

inline void checkRefusedKey(const VendorProblem &problem, KeyProblem::What what)
{
    CHECK(problem.what == VendorProblem::KeyRefused);
    REQUIRE(problem.keyProblem);
    CHECK(problem.keyProblem->what == what);
}
