// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/common/FormDialog.h"

class QTableWidget;

namespace tenderyard {

/// One entry of the history: who did what when and why, and each field before and after, in words.
class HistoryDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `entry`: a row of list_history.
    explicit HistoryDialog(const Row &entry, QWidget *parent);

private:
    QTableWidget *makeFields(const Row &entry) const;
};

} // namespace tenderyard
