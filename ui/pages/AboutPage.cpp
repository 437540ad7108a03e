#include "ui/pages/AboutPage.h"

#include "app/mail/Mime.h"
#include "crypto/Crypto.h"
#include "crypto/openpgp/EngineVersion.h"
#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

AboutPage::AboutPage(QWidget *parent) : Page(tr("About Vouchsafe"), parent)
{
    setPart(tr("Help"));
    setContinue({});
    add(new Body(
        tr("Vouchsafe helps you tell a security team about a problem, privately. It looks nothing up and sends "
           "nothing by itself.")));
    auto *about = new FactList;
    about->add(tr("Version"), QCoreApplication::applicationVersion());
    about->add(tr("Made by"), tr("the Vouchsafe contributors"));
    about->add(tr("Licence"), tr("GPL-3.0-or-later: you may use, read, change and share it"));
    add(new Card)->content()->addWidget(about);
    auto *licence = add(new LinkButton(tr("Read the licence")));
    connect(licence, &LinkButton::clicked, this, &AboutPage::licencePressed);

    auto *libraries = new FactList;
    libraries->add(u"Qt"_s,
                   tr("%1, LGPL-3.0", "version and licence of a library").arg(QString::fromLatin1(qVersion())));
    libraries->add(u"QCA"_s, tr("%1, LGPL-2.1", "version and licence of a library").arg(Crypto::version()));
    libraries->add(u"RNP"_s, tr("%1, BSD-2-Clause", "version and licence of a library").arg(engineVersion()));
    libraries->add(u"GMime"_s, tr("%1, LGPL-2.1", "version and licence of a library").arg(Mime::version()));
    libraries->add(u"SQLCipher"_s, tr("BSD-3-Clause", "licence of a library"));
    libraries->add(u"exiv2"_s, tr("GPL-2.0-or-later", "licence of a library"));
    libraries->add(u"libsodium"_s, tr("ISC", "licence of a library"));
    libraries->add(u"QtKeychain"_s, tr("BSD-2-Clause", "licence of a library"));
    libraries->add(u"zxcvbn-c"_s, tr("MIT", "licence of a library"));
    libraries->add(u"KDSingleApplication"_s, tr("MIT", "licence of a library"));
    libraries->add(tr("Word list for passphrases"), tr("Electronic Frontier Foundation, CC BY 3.0 US"));
    auto *card = new Card;
    card->content()->addWidget(libraries);
    addSection(tr("Built on the work of others"), card);
}
