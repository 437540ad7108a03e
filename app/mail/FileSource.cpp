#include "app/mail/FileSource.h"

namespace {

/// A GMimeStream whose bytes come from a FileSource.
struct SourceStream {
    GMimeStream parent;
    FileSource *source;
};
struct SourceStreamClass {
    GMimeStreamClass parent;
};

FileSource *sourceOf(GMimeStream *stream)
{
    return Gmime::as<SourceStream>(stream)->source;
}

void initClass(gpointer klass, gpointer)
{
    auto *calls = static_cast<GMimeStreamClass *>(klass);
    calls->read = [](GMimeStream *stream, char *buffer, size_t size) -> ssize_t {
        return sourceOf(stream)->read(buffer, static_cast<qint64>(size));
    };
    calls->eos = [](GMimeStream *stream) -> gboolean { return sourceOf(stream)->atEnd(); };
    calls->write = [](GMimeStream *, const char *, size_t) -> ssize_t { return -1; };
    calls->flush = [](GMimeStream *) { return 0; };
    calls->close = [](GMimeStream *) { return 0; };
    calls->reset = [](GMimeStream *) { return 0; }; // GMime asks for it before it reads; each source is read once
    calls->seek = [](GMimeStream *, gint64, GMimeSeekWhence) -> gint64 { return -1; };
    calls->tell = [](GMimeStream *stream) -> gint64 { return stream->position; };
    calls->length = [](GMimeStream *) -> gint64 { return -1; };
    calls->substream = [](GMimeStream *, gint64, gint64) -> GMimeStream * { return nullptr; };
}

GType streamType()
{
    constexpr const char *name = "VouchsafeSourceStream";
    const GType known = g_type_from_name(name); // GLib keeps types by name for the life of the process
    return known ? known
                 : g_type_register_static_simple(GMIME_TYPE_STREAM, name, sizeof(SourceStreamClass), initClass,
                                                 sizeof(SourceStream), nullptr, G_TYPE_FLAG_NONE);
}

} // namespace

FileSource::FileSource(const LetterFile &file)
    : m_file(file), m_device(file.open ? file.open() : nullptr), m_left(file.size),
      m_failed(!m_device || !m_device->isReadable())
{
}

Gmime::Ref<GMimeStream> FileSource::stream()
{
    Gmime::Ref<GMimeStream> stream(Gmime::as<GMimeStream>(g_object_new(streamType(), nullptr)));
    g_mime_stream_construct(stream.get(), 0, -1);
    Gmime::as<SourceStream>(stream.get())->source = this;
    return stream;
}

qint64 FileSource::read(char *buffer, qint64 size)
{
    if (m_failed || m_left == 0)
        return m_failed ? -1 : 0;
    const qint64 n = m_device->read(buffer, std::min(size, m_left));
    if (n <= 0) { // shorter than it was
        m_failed = true;
        return -1;
    }
    m_hasher.add(QByteArrayView(buffer, n));
    m_left -= n;
    return n;
}

bool FileSource::intact()
{
    return !m_failed && m_left == 0 && m_hasher.finish() == m_file.sha256;
}
