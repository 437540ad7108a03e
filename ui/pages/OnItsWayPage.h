#pragma once

#include "ui/kit/Page.h"
#include "ui/pages/ApartFiles.h"

#include <QDateTime>

class Notice;
struct VendorProfile;

/// S10: reference, date, address; what happens next. Or, when the file is only kept: what is left to do.
class OnItsWayPage final : public Page {
    Q_OBJECT

public:
    enum class State { TakenByServer, SentByPerson, Saved };
    struct End {
        State state;
        QString reference;
        QDateTime when;
        QString path = {}; ///< of the file that is only kept
        QString serverSaid = {}; ///< when it took the report
        ApartFiles::Files apart = {}; ///< which go another way, and may be left to hand over
    };
    enum class ReceiptForm { Text, Pdf };

    OnItsWayPage(const VendorProfile &vendor, const End &end, QWidget *parent = nullptr);

    void showReceiptSaved(const QString &name); ///< of its file
    void showReceiptNotSaved(const QString &why);

Q_SIGNALS:
    void finished();
    void showFilePressed(const QString &path); ///< of one that goes another way
    void receiptWanted(OnItsWayPage::ReceiptForm form);

private:
    void addReceipt();
    void tell(const QString &words);

    Notice *m_receipt = nullptr;
};
