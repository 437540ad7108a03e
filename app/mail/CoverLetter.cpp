#include "app/mail/CoverLetter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

CoverLetter coverLetter(const Envelope &envelope)
{
    return {envelope.to.text(), envelope.outerSubject(),
            u"This report is locked for your security team. Please open the attached file. "
            "It may hold details that are not public yet: please do not quote them in an open answer."_s};
}

QString apartLetter(const SealedReport &sealed)
{
    if (sealed.apart.empty())
        return {};
    const bool one = sealed.apart.size() == 1;
    QString text = sealed.envelope.outerSubject()
        + (one ? u" has a file that is too big for email. It is locked for your security team:\n\n"_s
               : u" has files that are too big for email. They are locked for your security team:\n\n"_s);
    for (const ApartFile &file : sealed.apart)
        text += QFileInfo(file.path).fileName() + u", "_s + QString::number(file.size) + u" bytes\nSHA-256 "_s
            + file.sha256.hex() + u"\n\n"_s;
    return text + (one ? u"You find it here: "_s : u"You find them here: "_s);
}
