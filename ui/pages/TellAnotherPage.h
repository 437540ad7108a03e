#pragma once

#include "app/vendors/VendorSearch.h"
#include "ui/kit/Page.h"
#include "ui/pages/RouteFields.h"

class Field;
class Folded;
class ManyLines;
class Notice;
class OneLine;

/// *Tell another company*: an address or website to look up, or what the person has from them. Whom a look-up asks
/// stands there before it is pressed.
class TellAnotherPage final : public Page {
    Q_OBJECT

public:
    explicit TellAnotherPage(RouteFields::FindTor findTor, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< it is being looked up, or read
    void showProblem(const QString &words); ///< with what was given

Q_SIGNALS:
    void lookUp(const VendorSearch &search, const std::optional<Proxy> &proxy);
    void given(const QByteArray &bytes, const QString &address); ///< the address as typed; may be empty

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow(); ///< says whom a look-up asks
    void goOn();
    void chooseFile();
    void openFile(const QString &path);
    void give(const QByteArray &bytes);

    OneLine *m_line;
    Field *m_place;
    Notice *m_asks;
    RouteFields *m_route;
    Folded *m_routeFold;
    ManyLines *m_box;
    Field *m_text;
    Notice *m_working;
    std::optional<VendorSearch> m_search;
    bool m_busy = false;
};
