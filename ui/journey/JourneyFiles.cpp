// The pages of a Journey that are about pictures and files.
#include "ui/journey/Journey.h"
#include "ui/pages/CheckPicturePage.h"
#include "ui/pages/CheckTextPage.h"
#include "ui/pages/FilesPage.h"
#include "ui/pages/PartsPage.h"

void Journey::showFiles()
{
    m_again = [this] { showFiles(); };
    auto *page = new FilesPage(*m_draft, m_evidence);
    connect(page, &FilesPage::checkPressed, this, &Journey::showCheck);
    connect(page, &Page::continuePressed, this, [this] {
        m_draft->confirm(Part::Files);
        afterPart();
    });
    show(page, railIdOf(Part::Files), [this] { afterPart(); });
}

void Journey::showCheck(quint64 key)
{
    const auto *file = m_draft->evidence().find(key);
    const bool known = file && (file->kind == FileKind::Picture || file->kind == FileKind::Text);
    if (!known) { // removed, or opened just now and not looked at yet
        showFiles();
        return;
    }
    m_again = [this, key] { showCheck(key); };
    Page *page = nullptr;
    if (file->kind == FileKind::Text)
        page = new CheckTextPage(m_draft->evidence(), key);
    else
        page = new CheckPicturePage(m_draft->evidence(), key);
    connect(page, &Page::continuePressed, this, &Journey::showFiles);
    show(page, railIdOf(Part::Files), [this] { showFiles(); });
}

void Journey::filePrepared()
{
    if (m_keeper)
        m_keeper->autosave().touch(); // where its copy lies
    fillRail();
    showStatus();
    if (qobject_cast<PartsPage *>(m_page.data()) && m_draft->evidence().areReady())
        remake(); // a part may begin now
}
