// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/OfficeContext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenderyard {

class FieldRow;

/// Changes one's own password: the old one, the new one twice.
class PasswordForm : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordForm(OfficeContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    /// Refused for a reason that no field can show.
    void failed(const tenderyard::Error &error);

private:
    void send();
    void showOutcome(const Outcome &outcome);
    OfficeContext &m_context;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    FieldRow *m_oldRow;
    FieldRow *m_newRow;
    FieldRow *m_againRow;
    QPushButton *m_button;
};

} // namespace tenderyard
