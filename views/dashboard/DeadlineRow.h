// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Accounts.h"
#include "models/workflow/Dashboards.h"
#include "views/shell/PlaceRequest.h"

#include <QPushButton>

namespace tenderyard {

/// A coming day: its date at the leading side, what happens and a line about it.
class DeadlineRow : public QPushButton
{
    Q_OBJECT
public:
    explicit DeadlineRow(const Deadline &deadline, QWidget *parent = nullptr);

    static PlaceRequest placeFor(const Deadline &deadline, const SignedIn &person);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title() const;
    QString note() const;
    const Deadline m_deadline;
};

} // namespace tenderyard
