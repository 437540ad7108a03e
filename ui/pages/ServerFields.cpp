#include "ui/pages/ServerFields.h"

#include "ui/kit/Button.h"
#include "ui/kit/Choices.h"
#include "ui/kit/ErrorSummary.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"
#include "ui/words/ProblemText.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int implicitPort = 465; // RFC 8314
constexpr int startTlsPort = 587; // RFC 6409
constexpr qsizetype longestHost = 255;

} // namespace

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent), m_host(new OneLine), m_port(new OneLine), m_user(new OneLine),
      m_kind(new Choices(Choices::Pick::One)), m_file(new Hint(Hint::Size::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *host = new Field(u"server"_s, tr("The server that takes your mail"), m_host);
    host->setHint(tr("Your mail service calls it \"outgoing server\"."), tr("For example, mail.example.org."));
    m_host->setMaxLength(longestHost);
    layout->addWidget(host);
    m_kind->add(u"implicit"_s, tr("Private from the start"), tr("Most services, at port 465."));
    m_kind->add(u"starttls"_s, tr("Private after a hello"), tr("Some services, at port 587. We insist on it."));
    m_kind->choose({u"implicit"_s});
    layout->addWidget(new Field(u"server-kind"_s, tr("When does the line become private?"), m_kind));
    m_port->setText(QString::number(implicitPort));
    layout->addWidget(new Field(u"server-port"_s, tr("Port"), m_port));
    auto *user = new Field(u"server-user"_s, tr("User name"), m_user);
    user->setHint(tr("Leave it empty if it is your email address."));
    layout->addWidget(user);

    auto *choose = new Button(tr("Choose its certificate file"), Button::Weight::Secondary, Button::Size::Small);
    layout->addWidget(new Hint(tr("Only for a server of your own, which no public office vouches for:")));
    layout->addWidget(choose, 0, Qt::AlignLeading);
    layout->addWidget(m_file);
    m_file->hide();
    connect(choose, &Button::clicked, this, &ServerFields::chooseFile);
    connect(m_kind, &Choices::changed, this, [this] {
        const int usual = m_kind->chosenOne() == u"implicit" ? startTlsPort : implicitPort;
        if (m_port->text() == QString::number(usual)) // that of the other kind; one's own stays
            m_port->setText(QString::number(usual == startTlsPort ? implicitPort : startTlsPort));
        Q_EMIT changed();
    });
    for (const OneLine *line : {m_host, m_port, m_user})
        connect(line, &QLineEdit::editingFinished, this, &ServerFields::changed);
}

void ServerFields::show(const SubmissionServer &server, const QString &user)
{
    m_host->setText(server.host);
    m_port->setText(QString::number(server.port));
    m_kind->choose({server.tls == SubmissionServer::Implicit ? u"implicit"_s : u"starttls"_s});
    m_user->setText(user);
    showFile(server.caFile);
}

bool ServerFields::isEmpty() const
{
    return m_host->text().trimmed().isEmpty();
}

QList<Fault> ServerFields::faults() const
{
    QList<Fault> faults;
    const QString host = m_host->text().trimmed();
    if (host.isEmpty() || host.contains(u' ') || host.contains(u'@') || host.contains(u'/'))
        faults << Fault{u"server"_s, tr("Write the server's name, like mail.example.org")};
    if (m_port->text().trimmed().toUShort() == 0)
        faults << Fault{u"server-port"_s, tr("Write the port as a number, like 465")};
    return faults;
}

SubmissionServer ServerFields::server() const
{
    return {.host = m_host->text().trimmed(),
            .port = m_port->text().trimmed().toUShort(),
            .tls = m_kind->chosenOne() == u"implicit" ? SubmissionServer::Implicit : SubmissionServer::StartTls,
            .caFile = m_caFile};
}

QString ServerFields::user() const
{
    return m_user->text().trimmed();
}

void ServerFields::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which certificate file?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ServerFields::showFile);
    dialog->open();
}

void ServerFields::showFile(const QString &path)
{
    m_caFile = path;
    m_file->setHidden(path.isEmpty());
    m_file->setWords(tr("We trust \"%1\" and nothing else.").arg(ProblemText::shownName(QFileInfo(path).fileName())));
}
