#include "ui/kit/StopNotice.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

Notice *makeStopNotice(const QString &meaning)
{
    auto *stop = new Notice(Notice::Kind::Error);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Icon(u"stop"_s, 2.6, Icon::Tint::Error), 0, Qt::AlignTop);
    row->addWidget(new Body(meaning), 1);
    stop->content()->addLayout(row);
    return stop;
}
