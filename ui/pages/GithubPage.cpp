#include "ui/pages/GithubPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace {

QString nameOf(GithubField::What what)
{
    switch (what) {
    case GithubField::Title:
        return GithubPage::tr("Title");
    case GithubField::Description:
        return GithubPage::tr("Description");
    case GithubField::Package:
        return GithubPage::tr("Package name");
    case GithubField::Versions:
        return GithubPage::tr("Affected versions");
    case GithubField::Severity:
        return GithubPage::tr("Severity");
    case GithubField::Cvss:
        return GithubPage::tr("CVSS");
    case GithubField::Cwe:
        return GithubPage::tr("Weaknesses");
    }
    Q_UNREACHABLE();
}

} // namespace

GithubPage::GithubPage(const QString &team, const QUrl &form, const std::vector<GithubField> &fields, QWidget *parent)
    : Page(tr("Send it on GitHub"), parent)
{
    setContinue(tr("Done"));
    add(new Notice(
        Notice::Kind::Warning,
        tr("This way is not locked. GitHub can read all of it. The public cannot, until %1 shows it.").arg(team)));
    add(new Body(tr("You need an account at GitHub, and %1 sees its name. Open the form, then copy each field into it. "
                    "Your files do not go along: add them there if you like.")
                     .arg(team)));
    auto *open = new Button(tr("Open the form"), Button::Weight::Secondary, Button::Size::Small);
    content()->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &Button::clicked, this, [form] { QDesktopServices::openUrl(form); });
    auto *card = add(new Card);
    for (const GithubField &field : fields) {
        const bool shown = field.what != GithubField::Description;
        auto *row = new ActionRow(nameOf(field.what),
                                  !field.fits() ? tr("This is too long for GitHub's form. Shorten it there.")
                                      : shown   ? field.text
                                                : tr("All that you wrote."));
        connect(row->addButton(tr("Copy")), &Button::clicked, row,
                [text = field.text] { QGuiApplication::clipboard()->setText(text); });
        card->addRow(row);
    }
    add(new Hint(tr("This report stays in your list. Delete it when you do not need it any more.")));
}
