#pragma once

#include "app/cases/KeptFiles.h"
#include "tests/app/cases/KeptCases.h"

/// A case with two pictures in it, each with the copy that goes in its place.
struct KeptPictures {
    Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    std::shared_ptr<CaseFile> file;
    qint64 one = 0;
    qint64 oneCopy = 0;
    qint64 two = 0;
    qint64 twoCopy = 0;
    CaseContent content = contentFor(u"ACME"_s);

    KeptPictures()
    {
        auto [made, opened] = got(vault.create());
        id = made;
        file = std::make_shared<CaseFile>(std::move(opened));
        one = add(u"one.png"_s, "first", u"image/png"_s);
        oneCopy = add(u"one.png"_s, "first, cleaned", SentCopy::typeFor(u"image/png"_s));
        two = add(u"two.png"_s, "second", u"image/png"_s);
        twoCopy = add(u"two.png"_s, "second, cleaned", SentCopy::typeFor(u"image/png"_s));
        content.files = {two, one};
        content.treatments = {{one, {.copy = oneCopy}}, {two, {.copy = twoCopy}}};
    }

    [[nodiscard]] qint64 add(const QString &name, QByteArray bytes, const QString &type) const
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return got(file->attach(name, type, buffer)).id;
    }
    /// As what is kept says, without what `left` are.
    void keep(const QStringList &left = {}) const { got(file->save(content.toFields(), left)); }

    /// The attachments that lie in it, on the disk.
    [[nodiscard]] QList<qint64> there() const
    {
        QList<qint64> ids;
        for (const Attachment &attachment : got(got(vault.openToRead(id)).attachments()))
            ids.append(attachment.id);
        return ids;
    }
    /// Beside whoever writes it.
    [[nodiscard]] std::shared_ptr<CaseFile> toRead() const
    {
        return std::make_shared<CaseFile>(got(vault.openToRead(id)));
    }
};
