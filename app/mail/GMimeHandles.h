#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

#include <memory>

/// GMime's objects in RAII. Only app/mail's sources include this.
namespace Gmime {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
struct FreeOptions {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

template <typename T> using Ref = std::unique_ptr<T, Unref>;
using FormatOptions = std::unique_ptr<GMimeFormatOptions, FreeOptions>;

/// CRLF, and file names by RFC 2231 rather than RFC 2047.
[[nodiscard]] inline FormatOptions formatOptions()
{
    FormatOptions options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options.get(), GMIME_PARAM_ENCODING_METHOD_RFC2231);
    return options;
}

/// GMime's classes are C structs that begin with their base: its own cast macros are C casts.
template <typename To, typename From> [[nodiscard]] To *as(From *from)
{
    return reinterpret_cast<To *>(from);
}

/// The whole object, written with formatOptions().
[[nodiscard]] inline QByteArray bytesOf(GMimeObject *object)
{
    const Ref<GMimeStream> memory(g_mime_stream_mem_new());
    const auto options = formatOptions();
    g_mime_object_write_to_stream(object, options.get(), memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

} // namespace Gmime
