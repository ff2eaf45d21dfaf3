// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Invitation.h"

#include <QDialog>

class QPlainTextEdit;

namespace tenderyard {

class FileDialogs;
class TextLabel;

/// Shows an invitation to be handed over: copied, saved as a file or printed. Its password is shown this once. Opened,
/// not executed; deletes itself when closed.
class InvitationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `person` is who is invited. `note` says what else has to happen; may be empty. `dialogs` outlives the dialog.
    InvitationDialog(const QString &person, const Invitation &invitation, const QString &note, FileDialogs &dialogs,
                     QWidget *parent = nullptr);

private:
    void copy();
    void save();
    void print();
    /// What became of it, below the text.
    void say(const QString &text);

    FileDialogs &m_dialogs;
    QPlainTextEdit *m_text;
    TextLabel *m_said;
};

} // namespace tenderyard
