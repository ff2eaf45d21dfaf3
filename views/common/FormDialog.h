// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class FieldRow;
class TextLabel;

/// A dialog of a few fields that is opened, not executed: it stays open until what it asks for has been done, shows
/// errors beside their fields, and cannot be sent twice. Deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// `explanation` may be empty; `button` names what is done ("Award", "Reject"); `role` as of makeButton().
    FormDialog(const QString &title, const QString &explanation, const QString &button,
               const QString &role = QStringLiteral("primary"), QWidget *parent = nullptr);

    /// Adds a field under the name that errors know it by (a column), with its note below it.
    FieldRow *addField(const QString &name, const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    /// What the button does: checks the fields and starts the work, then calls done() or fail().
    void onSend(std::function<void()> send) { m_send = std::move(send); }

    /// Closes it as accepted.
    void finish();
    /// Shows an error beside its field, or above the buttons, and lets the person mend it.
    void fail(const Error &error);
    void fail(const QList<Error> &errors);
    QPushButton *sendButton() const { return m_button; }

private:
    void trySend();
    /// Errors need lines of their own; the fields keep theirs.
    void makeRoom();
    std::function<void()> m_send;
    QList<std::pair<QString, FieldRow *>> m_rows;
    QVBoxLayout *m_column;
    TextLabel *m_error;
    QPushButton *m_button;
};

/// Asks before something cannot be undone; `confirmed` runs when the person says yes.
void askToConfirm(QWidget *parent, const QString &title, const QString &explanation, const QString &button,
                  std::function<void()> confirmed, const QString &role = QStringLiteral("danger"));

/// Asks for a reason: a choice of codes (may be empty) and a text. `send` gets both and the dialog, and finishes it.
void askForReason(QWidget *parent, const QString &title, const QString &explanation, const QString &button,
                  const QStringList &codes, bool textRequired,
                  std::function<void(FormDialog *dialog, const QString &code, const QString &text)> send,
                  const QString &role = QStringLiteral("primary"));

} // namespace tenderyard
