#include "ui/pages/OpenReportsPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/PassphraseField.h"

using namespace Qt::StringLiterals;

OpenReportsPage::OpenReportsPage(bool afterHiding, QWidget *parent)
    : Page(tr("Open your reports"), parent), m_passphrase(new PassphraseField),
      m_field(new Field(u"passphrase"_s, tr("Your passphrase"), m_passphrase)),
      m_busy(new Body(tr("This takes about a second."))), m_open(tr("Open"))
{
    setBack({});
    setContinue(m_open);
    add(new Body(afterHiding ? tr("Your reports are saved and closed. Nothing is lost.")
                             : tr("Your reports are kept privately on this computer.")));
    add(m_field);
    add(m_busy);
    m_busy->hide();
    connect(this, &Page::continuePressed, this, [this] {
        if (m_passphrase->length() == 0) {
            showProblem(tr("Type your passphrase"));
            return;
        }
        clearFaults();
        Q_EMIT opened(std::make_shared<Secret>(m_passphrase->copy()));
    });
}

void OpenReportsPage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_open);
    m_passphrase->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        announce(this, m_busy->text());
}

void OpenReportsPage::showWrong()
{
    showProblem(tr("That passphrase is not right. You can try again."));
    m_passphrase->selectAll();
}

void OpenReportsPage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{m_field->id(), words}});
}
