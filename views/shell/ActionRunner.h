// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "views/shell/OfficeContext.h"

#include <QObject>

#include <functional>

namespace tenderyard {

class FormDialog;

/// Does an action of the workflow file on a row for a person: asks in a dialog for what the action requires (a reason,
/// a reference, an amount), performs it and shows errors in the dialog. One for every page.
class ActionRunner : public QObject
{
    Q_OBJECT
public:
    /// `parent` is the page, over which the dialogs open.
    ActionRunner(OfficeContext &context, QWidget *parent);

    /// `row` has id, row_version and, for amounts, amount and currency. The dialog is left out where nothing is asked
    /// for and nothing can be lost.
    void run(const QString &entity, const Row &row, const ActionState &state);

Q_SIGNALS:
    void done(const QString &entity, const tenderyard::Uuid &id, const QString &action);
    /// Refused without a dialog to show it in.
    void refused(const tenderyard::Error &error);

private:
    using Values = QVariantHash;
    void ask(const QString &entity, const Row &row, const ActionState &state);
    /// What the dialog adds for one requirement; the function reads it when it is sent.
    std::function<bool(Values &, QList<Error> &)> addRequirement(FormDialog *dialog, const QString &entity,
                                                                 const Row &row, const ActionState &state,
                                                                 const QString &requirement);
    void perform(const QString &entity, const Row &row, const ActionState &state, const Values &values,
                 FormDialog *dialog);
    QString explanation(const QString &entity, const QString &action) const;

    OfficeContext &m_context;
    QWidget *m_widget;
};

} // namespace tenderyard
