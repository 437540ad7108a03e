#include "ui/journey/HelpTopics.h"

#include "ui/kit/Field.h"
#include "ui/pages/AccountPage.h"
#include "ui/pages/ByHandPage.h"
#include "ui/pages/CheckPicturePage.h"
#include "ui/pages/CheckTextPage.h"
#include "ui/pages/FilesPage.h"
#include "ui/pages/HandedOverPage.h"
#include "ui/pages/HowPage.h"
#include "ui/pages/LookForLockPage.h"
#include "ui/pages/NewerLockPage.h"
#include "ui/pages/NotKnownPage.h"
#include "ui/pages/NotSentPage.h"
#include "ui/pages/OldLockPage.h"
#include "ui/pages/OnItsWayPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/RightPeoplePage.h"
#include "ui/pages/SendingPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/WaitingPage.h"
#include "ui/pages/WhatWillHappenPage.h"

using namespace Qt::StringLiterals;

std::optional<HelpText::Topic> helpTopicFor(const Page &page)
{
    using enum HelpText::Topic;
    struct Row {
        const QMetaObject &page;
        HelpText::Topic topic;
    };
    static const Row rows[] = {
        {StartPage::staticMetaObject, MyReport},
        {WhatWillHappenPage::staticMetaObject, MyReport},
        {FilesPage::staticMetaObject, PicturesAndLogs},
        {OldLockPage::staticMetaObject, LockRanOut},
        {NewerLockPage::staticMetaObject, LockRanOut},
        {ReviewPage::staticMetaObject, WhoSees},
        {HowPage::staticMetaObject, WhoSees},
        {SendingPage::staticMetaObject, Lock},
        {HandedOverPage::staticMetaObject, App},
        {ByHandPage::staticMetaObject, Website},
        {AccountPage::staticMetaObject, WhoSees},
        {NotSentPage::staticMetaObject, MyReport},
        {NotKnownPage::staticMetaObject, MyReport},
        {WaitingPage::staticMetaObject, MyReport},
        {OnItsWayPage::staticMetaObject, MyReport},
        {LookForLockPage::staticMetaObject, LockRanOut},
        {CheckPicturePage::staticMetaObject, PicturesAndLogs},
        {CheckTextPage::staticMetaObject, PicturesAndLogs},
    };
    if (const auto *lock = qobject_cast<const RightPeoplePage *>(&page))
        return lock->ranOut() ? LockRanOut : Lock;
    if (qobject_cast<const QuestionPage *>(&page) && page.findChild<Field *>(u"contact"_s))
        return StayUnknown;
    for (const Row &row : rows) {
        if (page.metaObject() == &row.page)
            return row.topic;
    }
    return std::nullopt;
}
