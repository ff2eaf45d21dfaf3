// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/FormDialog.h"

#include <QList>
#include <QSet>

class QRadioButton;

namespace tenderyard {

/// Somebody else saved the same row: asks for each field that differs whether mine or theirs shall stand.
class ConflictDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Field
    {
        QString name;
        QString label;
        QString mine;
        QString theirs;
    };

    /// `fields`: those that differ.
    explicit ConflictDialog(const QList<Field> &fields, QWidget *parent);

    /// The names of the fields for which theirs was chosen.
    QSet<QString> theirs() const;

private:
    QWidget *makeChoice(const Field &field);
    QList<std::pair<QString, QRadioButton *>> m_theirs;
};

} // namespace tenderyard
