#pragma once

#include <QStringView>
#include <QUrl>

/// Where a domain's web key directory keeps the key of an address (draft-koch-openpgp-webkey-service, 3.1). The local
/// part is told to the host twice: as a hash, which names the file, and as it stands, which tells big letters apart.
namespace WkdUrl {

/// At the host "openpgpkey" below the domain: to be asked first.
[[nodiscard]] QUrl advanced(QStringView address);
/// At the domain itself.
[[nodiscard]] QUrl direct(QStringView address);

} // namespace WkdUrl
