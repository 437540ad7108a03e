#pragma once

#include <QDesktopServices>
#include <QTextBrowser>

/// Takes what the program hands to the desktop to be opened. (A text browser, since it has the slot that is called.)
class OpenedUrls final : public QTextBrowser {
public:
    explicit OpenedUrls(QString scheme) : m_scheme(std::move(scheme))
    {
        QDesktopServices::setUrlHandler(m_scheme, this, "setSource");
    }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(m_scheme); }
    OpenedUrls(const OpenedUrls &) = delete;
    OpenedUrls &operator=(const OpenedUrls &) = delete;

    QStringList urls;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType) override
    {
        urls.append(url.toString(QUrl::FullyEncoded));
    }

private:
    QString m_scheme;
};
