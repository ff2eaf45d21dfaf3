// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/certifications/FieldComparison.h"

#include <QWidget>

class QVBoxLayout;

namespace tenderyard {

class CheckedField;

/// The fields of a certification beside its document: Field, Entered, Document.
class CheckedFields : public QWidget
{
    Q_OBJECT
public:
    explicit CheckedFields(QWidget *parent = nullptr);

    /// Rows that say what they said before keep what the person put right in them.
    void setFields(const QList<ComparedField> &fields);
    void clear() { setFields({}); }
    /// The fields of which the document says something else, with what it says in `printed`.
    QList<ComparedField> differences() const;

Q_SIGNALS:
    void differencesChanged();

private:
    QVBoxLayout *m_column;
    QList<CheckedField *> m_rows;
};

} // namespace tenderyard
