#include "app/mail/CoverLetter.h"

using namespace Qt::StringLiterals;

CoverLetter coverLetter(const Envelope &envelope)
{
    return {envelope.to.text(), envelope.outerSubject(),
            u"This report is locked for your security team. Please open the attached file. "
            "It may hold details that are not public yet: please do not quote them in an open answer."_s};
}
