// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/OfficeSettings.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
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
    /// What can be chosen to be asked for; another name can be typed, and becomes a type when it is saved.
    void setTypes(const QStringList &types) { m_types = types; }
    QList<RequiredKind> kinds() const { return m_kinds; }

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void add();
    void remove();
    static QString typeIn(const QComboBox *box);
    QList<RequiredKind> m_kinds;
    QStringList m_types;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace tenderyard
