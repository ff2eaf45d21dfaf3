// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "views/common/FormDialog.h"

class QLineEdit;

namespace tenderyard {

struct OfficeContext;
class TagEdit;
class TimeInZoneField;

/// Enters a contractor who came by letter: somebody who cannot sign in. Staff verify the profile as any other.
class RecordContractorDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `context` outlives the dialog.
    explicit RecordContractorDialog(OfficeContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const tenderyard::Uuid &contractor);

private:
    void send();

    OfficeContext &m_context;
    QLineEdit *m_company;
    TagEdit *m_categories;
    QLineEdit *m_region;
    QLineEdit *m_email;
    TimeInZoneField *m_received;
};

} // namespace tenderyard
