// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Invitation.h"
#include "models/server/copy/OfficeCopy.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tenderyard {

class AdministratorFields;
class FileDialogs;
class StackedField;
class TextLabel;

/// Where an office is to be moved, and who looks after the server: the fields of MoveDialog.
class MoveForm : public QWidget
{
    Q_OBJECT
public:
    /// `from` is the office's address. Of one in a file the server is asked for; of one on a server, the new file.
    /// `dialogs` outlives the form.
    MoveForm(const QString &from, FileDialogs &dialogs, QWidget *parent = nullptr);

    /// What was typed; shows what is wrong with it otherwise, and answers nothing.
    std::optional<CopyRequest> request();
    /// What all invitations say of the server: its authority's certificate.
    Invitation common() const;
    void showError(const Error &error);

private:
    void addFile();
    void chooseCertificate();
    void chooseFile();
    bool toServer() const;

    QString m_from;
    FileDialogs &m_dialogs;
    /// Null where the office is moved to a server.
    QLineEdit *m_file = nullptr;
    StackedField *m_fileField = nullptr;
    AdministratorFields *m_server;
    QCheckBox *m_resume;
    TextLabel *m_error;
};

} // namespace tenderyard
