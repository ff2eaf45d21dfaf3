// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/server/copy/CopyJob.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tenderyard {

class FileDialogs;
class MoveForm;
class TextLabel;

/// Copies an office from its file to a server, or back, and then shows once how each person signs in from now on: to be
/// saved where the person chooses, and nowhere else. Opened, not executed; deletes itself when closed.
class MoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `from` is the address of the office. `dialogs` outlives the dialog.
    MoveDialog(const QString &from, FileDialogs &dialogs, QWidget *parent = nullptr);

    /// Cancels first what is under way; asks before passwords are lost that were not saved.
    void reject() override;

private:
    QWidget *makeProgressPage();
    QWidget *makeReportPage();
    void start();
    void showProgress();
    void finish(const Expected<CopyReport> &report);
    void showReport(const CopyReport &report);
    void save();

    FileDialogs &m_dialogs;
    MoveForm *m_form;
    QStackedWidget *m_pages;
    TextLabel *m_doing;
    QProgressBar *m_bar;
    TextLabel *m_summary;
    QPlainTextEdit *m_parts;
    TextLabel *m_said;
    QPushButton *m_act;
    QPushButton *m_close;
    QTimer m_look;
    std::unique_ptr<CopyJob> m_job;
    bool m_mustSave = false;
};

} // namespace tenderyard
