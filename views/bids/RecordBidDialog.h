// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/common/FormDialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tenderyard {

struct BidFields;
struct OfficeContext;
class Banner;
class MoneyEdit;
class RecordReader;
class TimeInZoneField;

/// Enters a bid that came by letter or e-mail, for a contractor who is known or recorded on the way.
class RecordBidDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `tender` is a row of list_contract. `context` outlives the dialog.
    RecordBidDialog(OfficeContext &context, const Row &tender, QWidget *parent = nullptr);

private:
    void build();
    void fillContractors();
    void showObstacles();
    void recordContractor();
    QList<Error> errors() const;
    BidFields fields() const;
    void send();

    OfficeContext &m_context;
    Row m_tender;
    RecordReader *m_contractors;
    QComboBox *m_contractor;
    MoneyEdit *m_cost;
    QLineEdit *m_days;
    QPlainTextEdit *m_message;
    TimeInZoneField *m_received;
    Banner *m_obstacles;
    /// Recorded here, to be chosen as soon as it is in the list.
    Uuid m_fresh;
};

} // namespace tenderyard
