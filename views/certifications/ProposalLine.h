// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QHBoxLayout;

namespace tenderyard {

/// What the document says for a field, each value with a button that takes it: "Document says: 30 Jun 2027 [Use]".
/// Hidden without any.
class ProposalLine : public QWidget
{
    Q_OBJECT
public:
    struct Value
    {
        /// For people.
        QString text;
        QVariant value;
    };

    /// `field` is the field's name, for screen readers.
    explicit ProposalLine(const QString &field, QWidget *parent = nullptr);

    void setValues(const QList<Value> &values);

Q_SIGNALS:
    void used(const QVariant &value);

private:
    const QString m_field;
    QHBoxLayout *m_row;
    QList<Value> m_values;
    QList<QWidget *> m_made;
};

} // namespace tenderyard
