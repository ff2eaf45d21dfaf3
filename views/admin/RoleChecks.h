// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace tenderyard {

/// The roles of a person; any number of them.
class RoleChecks : public QWidget
{
    Q_OBJECT
public:
    explicit RoleChecks(const QStringList &roles = {}, QWidget *parent = nullptr);

    QStringList roles() const;

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace tenderyard
