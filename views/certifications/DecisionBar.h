// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "models/workflow/CertificationCatalog.h"
#include "views/certifications/ReasonForm.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class TextLabel;

/// What can be decided about a certification or a profile: buttons, why not what cannot, and in their place the
/// question for a reason. Everything is done here, without a dialog.
class DecisionBar : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(OfficeContext &context, QWidget *parent = nullptr);

    /// Reads the reasons for sending back that the office has.
    void loadCodes();
    QList<std::pair<QString, QString>> codes() const { return m_codes; }
    void clear();
    /// A row of list_certification or list_contractor. The same one again keeps what is being written.
    void setSubject(const QString &entity, const Row &row);
    /// The stored file has this hash; empty: not found out yet.
    void setChecked(const QString &sha256);
    /// Why it cannot be verified for now, beside the rules of the office; empty: nothing.
    void setBlocked(const QString &sentence);
    /// What is proposed to be written to the contractor when the data differ.
    void setCorrection(const QString &text) { m_correction = text; }
    /// Asks again what can be decided.
    void refresh();

    /// Verifies or approves; false where that cannot be done now.
    bool verify();
    bool reject();
    /// Asks for a correction of the certification, or for a change of the profile.
    bool ask();
    /// Sends the question that is open, or does the first decision that is possible.
    void decide();
    bool isAsking() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void decided(const tenderyard::Uuid &subject);
    /// A key did nothing, because of this.
    void said(const QString &text);

private:
    using Values = QVariantHash;
    struct Wanted
    {
        ActionState state;
        Values values;
    };

    const ActionState *stateOf(const QString &action) const;
    bool start(const QString &action);
    void startAsking(const ActionState &state);
    void askForCorrection();
    void answer(const QString &code, const QString &text);
    void perform(const ActionState &state, const Values &values);
    void tell(const Outcome &outcome, const Uuid &subject);
    void leaveQuestion();
    void showActions(const QList<ActionState> &states);
    void addButtons();
    QPushButton *addButton(const QString &action, const QString &text, const QString &role, const QString &keyName,
                           std::function<void()> act);
    void addReasons();
    QStringList sentencesOf(const ActionState &state) const;
    ReasonForm::Question questionFor(const ActionState &state) const;
    bool isAlone(const ActionState &state) const;

    OfficeContext &m_context;
    QString m_entity;
    std::optional<Row> m_row;
    QString m_checked;
    QString m_blocked;
    QString m_correction;
    QList<std::pair<QString, QString>> m_codes;
    QList<ActionState> m_states;
    /// What a reason is being asked for.
    std::optional<Wanted> m_wanted;
    bool m_isPerforming = false;
    quint64 m_token = 0;
    quint64 m_question = 0;
    TextLabel *m_title;
    TextLabel *m_problem;
    QWidget *m_choices;
    QVBoxLayout *m_buttons;
    ReasonForm *m_form;
    QList<QWidget *> m_made;
    QList<QPushButton *> m_possible;
};

} // namespace tenderyard
