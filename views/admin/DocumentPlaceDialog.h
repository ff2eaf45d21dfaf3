// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/DocumentKeeper.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tenderyard {

class AdministratorFields;
class BusyBar;
class FieldScroll;
class FileDialogs;
class StackedField;
class StoreFields;
class TextLabel;

/// Where the office's documents shall be kept: tries a place out, and begins to move all documents there. Opened, not
/// executed; deletes itself when closed.
class DocumentPlaceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `office` is the office's address; all outlive the dialog.
    DocumentPlaceDialog(DocumentKeeper &keeper, const QString &office, FileDialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields(const QString &office, FileDialogs &dialogs);
    QWidget *makeButtons();
    void showKind();
    DocumentPlace::Kind kind() const;
    void clearErrors();
    void setBusy(bool busy);
    void tryOut();
    void send();
    void begin();
    void showError(const Error &error);
    /// The errors of the office's server are beside its own fields.
    void showServerError(const Error &error);
    /// As high as its fields, where the screen allows it.
    void adapt();

    DocumentKeeper &m_keeper;
    QComboBox *m_kind;
    StackedField *m_kindField;
    StoreFields *m_fields;
    /// Null for an office in a file.
    AdministratorFields *m_administrator = nullptr;
    FieldScroll *m_scroll;
    TextLabel *m_kindWords;
    TextLabel *m_said;
    BusyBar *m_busy;
    QPushButton *m_try;
    QPushButton *m_send;
    bool m_isBusy = false;
};

} // namespace tenderyard
