#include "ui/pages/ByHandPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/words/ProblemText.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

Button *addCopy(Card *card, const QString &title, const QString &words, const QString &button)
{
    auto *row = new ActionRow(title, words);
    auto *copy = row->addButton(button);
    QObject::connect(copy, &Button::clicked, row, [words] { QGuiApplication::clipboard()->setText(words); });
    card->addRow(row);
    return copy;
}

QStringList namesOf(const std::vector<ApartFile> &files)
{
    QStringList names;
    for (const ApartFile &file : files)
        names.append(QFileInfo(file.path).fileName());
    return names;
}

QStringList stepsOf(ByHandPage::Where where, WebMail::Service site, const QString &file)
{
    return where == ByHandPage::Where::Website ? StepsText::website(site, file) : StepsText::app(file);
}

} // namespace

ByHandPage::ByHandPage(Where where, Letter letter, const Sites &sites, const QString &reason, QWidget *parent)
    : Page(tr("Your report is locked. Now send it"), parent), m_where(where), m_letter(std::move(letter)),
      m_sites(sites), m_site(new Choices(Choices::Pick::One)), m_tooBig(new Notice(Notice::Kind::Warning)),
      m_open(new Button(tr("Open the website"), Button::Weight::Secondary, Button::Size::Small)), m_steps(new QWidget),
      m_packaged(new Notice(Notice::Kind::Info))
{
    setContinue(tr("I have sent it"));
    if (!reason.isEmpty())
        add(new Notice(Notice::Kind::Warning, reason));
    auto *safe = add(new Notice(
        Notice::Kind::Info,
        tr("It is safe to save or send this file: only the %1 security team can open it.").arg(m_letter.team)));
    auto *later = new LinkButton(tr("I will send it later"));
    safe->content()->addWidget(later, 0, Qt::AlignLeading);
    connect(later, &LinkButton::clicked, this, &ByHandPage::later);
    addFile();
    addSites();
    addSteps();
    addApart();
    addElsewhere();
    follow();
    connect(this, &Page::continuePressed, this, &ByHandPage::sent);
}

void ByHandPage::addFile()
{
    const QFileInfo file(m_letter.path);
    auto *card = add(new Card);
    auto *fileRow = new ActionRow(file.fileName(), tr("In your folder \"%1\".").arg(QDir(file.path()).dirName()));
    connect(fileRow->addButton(tr("Show file")), &Button::clicked, this,
            [this] { Q_EMIT showFilePressed(m_letter.path); });
    card->addRow(fileRow);
    addCopy(card, tr("To"), m_letter.address, tr("Copy address"));
    addCopy(card, tr("Subject"), m_letter.subject, tr("Copy subject"));
    addCopy(card, tr("Text"), m_letter.text, tr("Copy text"));
}

void ByHandPage::addSites()
{
    const bool asks = m_where == Where::Website && m_sites.all;
    auto *field = new Field(u"site"_s, tr("Which website has your email?"), m_site);
    if (asks) {
        for (const WebMail &site : m_sites.all->all())
            m_site->add(site.id, StepsText::name(site.service));
        m_site->choose({m_sites.all->of(m_sites.own).id});
    }
    add(field);
    field->setVisible(asks);
    add(m_tooBig);
    content()->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_site, &Choices::changed, this, &ByHandPage::follow);
    connect(m_open, &Button::clicked, this, [this] { QDesktopServices::openUrl(website()); });
}

void ByHandPage::addSteps()
{
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    add(m_steps);
    auto *print = new Button(tr("Print these steps"), Button::Weight::Secondary, Button::Size::Small);
    content()->addWidget(print, 0, Qt::AlignLeading);
    connect(print, &Button::clicked, this, &ByHandPage::print);
}

void ByHandPage::addApart()
{
    if (m_letter.apart.empty())
        return;
    const StepsText::Letter letter = stepsLetter();
    auto *files = addSection(StepsText::titleApart(letter), new ApartFiles({m_letter.apart, letter}));
    connect(files, &ApartFiles::showFilePressed, this, &ByHandPage::showFilePressed);
}

void ByHandPage::addElsewhere()
{
    auto *card = addSection(tr("No email on this computer?"), new Card);
    auto *row = new ActionRow(
        tr("Send it from another computer"),
        m_letter.apart.empty()
            ? tr("We put the locked file and a page of steps on a USB stick, or in any folder that you choose.")
            : tr("We put all locked files and a page of steps on a USB stick, or in any folder that you choose."));
    m_package = row->addButton(tr("Choose a folder"));
    connect(m_package, &Button::clicked, this, [this] { Q_EMIT packagePressed(packageSteps()); });
    card->addRow(row);
    add(m_packaged);
    m_packaged->hide();
}

WebMail::Service ByHandPage::site() const
{
    return m_sites.all ? m_sites.all->named(m_site->chosenOne()).service : WebMail::Other;
}

QUrl ByHandPage::website() const
{
    if (m_where != Where::Website || !m_sites.all)
        return {};
    return site() == m_sites.own && !m_sites.website.isEmpty() ? m_sites.website : m_sites.all->of(site()).compose;
}

QStringList ByHandPage::steps() const
{
    return stepsOf(m_where, site(), QFileInfo(m_letter.path).fileName());
}

PackageSteps ByHandPage::packageSteps() const
{
    return [letter = stepsLetter(), where = m_where, site = site()](const QString &file, const QStringList &apart) {
        StepsText::Letter there = letter;
        there.file = file;
        there.apart = apart;
        return StepsText::page(there, stepsOf(where, site, file)).toUtf8();
    };
}

StepsText::Letter ByHandPage::stepsLetter() const
{
    return {.team = m_letter.team,
            .address = m_letter.address,
            .subject = m_letter.subject,
            .text = m_letter.text,
            .file = QFileInfo(m_letter.path).fileName(),
            .apart = namesOf(m_letter.apart),
            .apartText = m_letter.apartText};
}

void ByHandPage::follow()
{
    const WebMail *chosen = m_where == Where::Website && m_sites.all ? &m_sites.all->of(site()) : nullptr;
    m_open->setVisible(!website().isEmpty());
    const bool tooBig = chosen && chosen->limit > 0 && m_letter.size > chosen->limit;
    const bool refused = chosen && !chosen->takesLockedFile;
    m_tooBig->setVisible(tooBig || refused);
    if (tooBig)
        m_tooBig->setWords(tr("This file has %1. %2 takes up to %3. Use another email service, or go back and take out "
                              "the biggest file.")
                               .arg(ProblemText::size(m_letter.size), StepsText::name(chosen->service),
                                    ProblemText::size(chosen->limit)));
    else if (refused)
        m_tooBig->setWords(tr("%1 may not take a file of this kind. If so, use another email service.")
                               .arg(StepsText::name(chosen->service)));
    for (auto *before : m_steps->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        delete before;
    int number = 1;
    for (const QString &step : steps())
        m_steps->layout()->addWidget(new Body(tr("%1. %2").arg(number++).arg(step)));
}

void ByHandPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("How to send the locked report"));
    printer->setCreator({});
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [printer, html = StepsText::page(stepsLetter(), steps())](QPrinter *) { // nothing of the report
                QTextDocument document;
                document.setHtml(html);
                document.print(printer.get());
            });
    dialog->open();
}

void ByHandPage::tell(const QString &words)
{
    m_packaged->setWords(words);
    m_packaged->show();
    announce(this, words);
}

void ByHandPage::showPackaging()
{
    m_package->setEnabled(false);
    tell(tr("The files are copied. That can take a few minutes."));
}

void ByHandPage::showPackaged(const QString &folder)
{
    m_package->setEnabled(true);
    tell(
        m_letter.apart.empty()
            ? tr("The locked file and the page of steps are in \"%1\". Take it to the other computer and open the page "
                 "there.")
                  .arg(folder)
            : tr("All locked files and the page of steps are in \"%1\". Take them to the other computer and open the "
                 "page there.")
                  .arg(folder));
}

void ByHandPage::showNotPackaged(const QString &why)
{
    m_package->setEnabled(true);
    tell(tr("Nothing was put there. %1").arg(why));
}
