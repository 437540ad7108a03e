#pragma once

#include "app/net/CurlOptions.h"

/// TLS 1.2 or newer, strong ciphers, and a server that proved its name by a certificate that lists it (subjectAltName,
/// RFC 9525), never by the certificate's common name, which libcurl would take where it lists none (THREATS-S3,
/// THREATS-S4). Not taken where this libcurl's TLS is not OpenSSL's.
void setTlsOptions(CurlOptions &options);
