// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/DocumentKeeper.h"

#include <QDialog>

class QPushButton;

namespace tenderyard {

class BusyBar;
class FileDialogs;
class StoreFields;
class TextLabel;

/// Asks for this computer's secret of the store that the office uses, and closes once the store lets it in. Opened, not
/// executed; deletes itself when closed.
class StoreSecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    StoreSecretDialog(DocumentKeeper &keeper, FileDialogs &dialogs, QWidget *parent = nullptr);

private:
    void send();
    void showAnswer(const Expected<bool> &answer);

    DocumentKeeper &m_keeper;
    StoreFields *m_fields;
    TextLabel *m_error;
    BusyBar *m_busy;
    QPushButton *m_send;
};

} // namespace tenderyard
