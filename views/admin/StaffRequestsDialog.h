// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/StaffRequest.h"
#include "views/shell/OfficeContext.h"

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace tenderyard {

class TextLabel;

/// What takes a second person on a server (who shall become staff, passwords), and the word of the second member of
/// staff that it takes. Opened, not executed; deletes itself when closed.
class StaffRequestsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `context` outlives the dialog.
    explicit StaffRequestsDialog(OfficeContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of them was decided.
    void decided();

private:
    void load();
    void showRequests(const QList<StaffRequest> &requests);
    QWidget *makeRow(const StaffRequest &request);
    void decide(const Uuid &request, bool confirm);
    void fail(const Error &error);

    OfficeContext &m_context;
    QWidget *m_rows;
    TextLabel *m_error;
};

} // namespace tenderyard
