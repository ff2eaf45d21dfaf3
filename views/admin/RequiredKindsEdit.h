// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/OfficeSettings.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace tenderyard {

/// The certifications that an office asks for: of whom, and whether they are needed or only welcome.
class RequiredKindsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit RequiredKindsEdit(QWidget *parent = nullptr);

    void setKinds(const QList<RequiredKind> &kinds);
    QList<RequiredKind> kinds() const { return m_kinds; }

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void add();
    void remove();
    QList<RequiredKind> m_kinds;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace tenderyard
