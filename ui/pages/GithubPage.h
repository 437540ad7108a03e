#pragma once

#include "app/report/GithubField.h"
#include "ui/kit/Page.h"

#include <QUrl>

/// Another way in, where a team takes private reports at GitHub: its form in the browser, and what goes into each
/// field. Nothing on this way is locked, and the page says so.
class GithubPage final : public Page {
    Q_OBJECT

public:
    GithubPage(const QString &team, const QUrl &form, const std::vector<GithubField> &fields,
               QWidget *parent = nullptr);
};
