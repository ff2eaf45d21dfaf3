// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/RoleChecks.h"

#include "models/domain/Statuses.h"
#include "views/common/StatusWords.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tenderyard {

RoleChecks::RoleChecks(const QStringList &roles, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    for (const QString &role :
         {QString(words::role::owner), QString(words::role::contractor), QString(words::role::staff)}) {
        auto *box = new QCheckBox(roleWord(role));
        box->setChecked(roles.contains(role));
        column->addWidget(box);
        m_boxes.append({role, box});
    }
    setFocusProxy(m_boxes.first().second);
}

QStringList RoleChecks::roles() const
{
    QStringList roles;
    for (const auto &[role, box] : m_boxes) {
        if (box->isChecked())
            roles.append(role);
    }
    return roles;
}

} // namespace tenderyard
