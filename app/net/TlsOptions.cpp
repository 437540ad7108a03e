#include "app/net/TlsOptions.h"

#include <memory>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string_view>

namespace {

struct FreeNames {
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};

/// Whether the certificate lists names or addresses of servers: libcurl matches these and then looks at nothing else.
bool listsServers(const X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, FreeNames> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) // -1 for none
        if (const int type = sk_GENERAL_NAME_value(names.get(), i)->type; type == GEN_DNS || type == GEN_IPADD)
            return true;
    return false;
}

/// In the midst of the handshake: nothing was said in the line yet.
int verified(X509_STORE_CTX *chain, void * /*unused*/)
{
    if (X509_verify_cert(chain) != 1)
        return 0;
    const X509 *server = X509_STORE_CTX_get0_cert(chain);
    if (server != nullptr && listsServers(server))
        return 1;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    return 0;
}

CURLcode prepare(CURL * /*easy*/, void *context, void * /*unused*/)
{
    SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX *>(context), &verified, nullptr);
    return CURLE_OK;
}

bool isOpenSsl()
{
    const char *name = curl_version_info(CURLVERSION_NOW)->ssl_version;
    return name != nullptr && std::string_view(name).starts_with("OpenSSL/");
}

} // namespace

void setTlsOptions(CurlOptions &options)
{
    options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    options.set(CURLOPT_SSL_CIPHER_LIST, "DEFAULT:@SECLEVEL=2"); // also where the system says less
    options.set(CURLOPT_SSL_VERIFYPEER, 1L);
    options.set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (isOpenSsl()) // what the function is given is another thing in another library
        options.set(CURLOPT_SSL_CTX_FUNCTION, &prepare);
    else
        options.refuse();
}
