#include "app/mail/ReceiptPdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>

namespace {

/// Instead of Qt's, which has the time of this computer with its time zone.
constexpr QByteArrayView metadata{"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
                                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>\n"
                                  "<?xpacket end='w'?>\n"};

QByteArray drawn(const Receipt &receipt)
{
    constexpr int dotsPerInch = 300;
    constexpr qreal points = 10;
    constexpr qreal margin = 20; // mm
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setTitle(QStringLiteral("Vouchsafe receipt ") + receipt.reference);
    writer.setCreator(QStringLiteral("Vouchsafe"));
    writer.setDocumentXmpMetadata(metadata.toByteArray());
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    QPainter painter(&writer);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    painter.setFont(font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString text = QString::fromUtf8(receipt.text());
    const QSizeF page(writer.width(), writer.height());
    qreal y = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) { // none is longer than a page
        const QString words = line.toString();
        const QRectF room = painter.boundingRect(QRectF(QPointF(), page), words, wrapping);
        const qreal height = std::max(room.height(), painter.fontMetrics().lineSpacing() * 1.0);
        if (y + height > page.height()) {
            writer.newPage();
            y = 0;
        }
        painter.drawText(QRectF(0, y, page.width(), page.height() - y), words, wrapping);
        y += height;
    }
    painter.end();
    return pdf.data();
}

/// Qt writes the time of this computer with its time zone (THREATS-L2): the receipt's own time takes its place. The
/// blanks behind it keep every other byte where the file's index says.
bool putDate(QByteArray &pdf, QByteArrayView name, const QDateTime &when)
{
    const QByteArray start = name.toByteArray() + " (D:";
    const qsizetype at = pdf.indexOf(start);
    const qsizetype end = at < 0 ? at : pdf.indexOf(')', at);
    const QByteArray date = start + when.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
    if (end < 0 || end + 1 - at < date.size())
        return false;
    pdf.replace(at, end + 1 - at, date.leftJustified(end + 1 - at, ' '));
    return true;
}

} // namespace

std::expected<void, MailProblem> writePdf(const Receipt &receipt, const QString &path, OutFile::Overwrite overwrite)
{
    QByteArray pdf = drawn(receipt);
    if (!putDate(pdf, "/CreationDate", receipt.when) || !putDate(pdf, "/ModDate", receipt.when))
        return std::unexpected(MailProblem{MailProblem::OutFailed, QStringLiteral("a PDF without our date")});
    auto out = OutFile::create(path, overwrite);
    if (!out)
        return std::unexpected(out.error());
    if (out->file().write(pdf) != pdf.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, out->file().errorString()});
    return out->commit();
}
