// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/storage/Row.h"
#include "models/workflow/Bids.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace tenderyard {

class FieldRow;
class MoneyEdit;

/// The fields of a bid: cost, days, message, each with its error beside it.
class BidEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BidEditor(QWidget *parent = nullptr);

    /// Empties the fields, for amounts of this currency.
    void clear(const Currency &currency);
    /// Shows what was sent before: a row of list_bid.
    void setBid(const Row &bid);
    /// What is typed now has been sent: nothing of it is lost by leaving.
    void keepTyped();
    void setReadOnly(bool readOnly);

    BidFields fields() const;
    /// Checks, marks what is wrong, and goes to the first of it. True when all is right.
    bool check();
    void showErrors(const QList<Error> &errors);
    /// Something was typed that has not been sent.
    bool isChanged() const;

private:
    FieldRow *rowOf(const QString &field) const;
    QStringList typed() const;

    MoneyEdit *m_cost;
    QLineEdit *m_days;
    QPlainTextEdit *m_message;
    FieldRow *m_costRow;
    FieldRow *m_daysRow;
    FieldRow *m_messageRow;
    QStringList m_before;
};

} // namespace tenderyard
