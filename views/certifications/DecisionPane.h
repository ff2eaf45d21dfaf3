// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "models/workflow/Contractors.h"
#include "views/common/StatusWords.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class ActionRunner;
class FactList;
class FormDialog;
struct ActionRequest;
class TextLabel;

/// The trailing side of the cockpit: what was entered, what the program found, and what staff can decide.
class DecisionPane : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionPane(OfficeContext &context, QWidget *parent = nullptr);

    void clear();
    /// A row of list_certification.
    void showCertification(const Row &certification);
    /// A row of list_contractor.
    void showProfile(const Row &profile);
    /// The stored file was found to have this hash; verifying becomes possible.
    void setChecked(const QString &sha256);
    /// Does the first decision that is possible.
    void decide();

Q_SIGNALS:
    void decided(const tenderyard::Uuid &subject);

private:
    void show(const QString &entity, const Row &row);
    void showMarks(const QList<StatusLook> &marks);
    void askActions();
    void showActions(const QList<ActionState> &states);
    void start(const ActionState &state);
    void verify(const ActionState &state);
    void performVerify(const ActionRequest &request, FormDialog *dialog);
    void askForChange();
    void clearActions();

    OfficeContext &m_context;
    QString m_entity;
    std::optional<Row> m_row;
    QString m_checked;
    quint64 m_token = 0;
    /// Counts the questions for actions: only the newest answer is shown.
    quint64 m_question = 0;
    ActionRunner *m_runner;
    TextLabel *m_title;
    TextLabel *m_meta;
    FactList *m_facts;
    QVBoxLayout *m_marks;
    QVBoxLayout *m_buttons;
    TextLabel *m_problem;
    QWidget *m_decision;
    QList<QWidget *> m_madeMarks;
    QList<QWidget *> m_madeButtons;
    QList<QPushButton *> m_possible;
};

} // namespace tenderyard
