// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DecisionBar.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/certifications/DecisionQuestions.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tenderyard {

namespace {

const QString verifyAction = QStringLiteral("verify");
const QString approveAction = QStringLiteral("approve");
const QString rejectAction = QStringLiteral("reject");
const QString askAction = QStringLiteral("ask");
const QString decisionReason = QStringLiteral("status_reason");
const QString decisionCode = QStringLiteral("status_reason_code");

/// Actions that are no decision about what waits.
bool isNoDecision(const QString &action)
{
    static const QStringList others{QStringLiteral("edit"), QStringLiteral("check_file"),
                                    QStringLiteral("upload_certification"), QStringLiteral("record_certification")};
    return others.contains(action);
}

/// What has a place of its own among the buttons.
bool isMain(const QString &action)
{
    return action == verifyAction || action == approveAction || action == rejectAction || action == askAction;
}

QString plainAction(const QString &action)
{
    return RuleWords::action(action).remove(QChar(0x2026));
}

} // namespace

DecisionBar::DecisionBar(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel(tr("Decision"), TextRole::Section)),
      m_problem(new TextLabel({})), m_choices(new QWidget), m_buttons(new QVBoxLayout(m_choices)),
      m_form(new ReasonForm)
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(scaled(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_choices);
    column->addWidget(m_form);
    m_form->hide();
    m_problem->hide();
    connect(m_form, &ReasonForm::sent, this, &DecisionBar::answer);
    connect(m_form, &ReasonForm::left, this, &DecisionBar::leaveQuestion);
    clear();
}

void DecisionBar::loadCodes()
{
    deliver(CertificationCatalog(m_context.database).rejectionCodes(), this,
            [this](const Expected<QList<RejectionCode>> &codes) {
                if (!codes)
                    return;
                m_codes.clear();
                for (const RejectionCode &code : *codes) {
                    if (!code.retired)
                        m_codes.append(
                            {code.code, code.label.isEmpty() ? RuleWords::reasonCode(code.code) : code.label});
                }
            });
}

void DecisionBar::clear()
{
    ++m_token;
    m_row.reset();
    m_checked.clear();
    m_blocked.clear();
    m_correction.clear();
    m_states.clear();
    m_isPerforming = false;
    leaveQuestion();
    showActions({});
    m_problem->hide();
    hide();
}

void DecisionBar::setSubject(const QString &entity, const Row &row)
{
    if (!m_row || m_row->id() != row.id())
        clear();
    m_entity = entity;
    m_row = row;
    show();
    refresh();
}

void DecisionBar::setChecked(const QString &sha256)
{
    m_checked = sha256;
    refresh();
}

void DecisionBar::setBlocked(const QString &sentence)
{
    if (m_blocked == sentence)
        return;
    m_blocked = sentence;
    showActions(m_states);
}

void DecisionBar::refresh()
{
    if (!m_row)
        return;
    Values values;
    if (!m_checked.isEmpty())
        values.insert(QStringLiteral("checked_sha256"), m_checked);
    deliver(m_context.workflow.actionsOf(m_entity, m_row->id(), values), this,
            [this, token = m_token, question = ++m_question](const Expected<QList<ActionState>> &states) {
                if (token != m_token || question != m_question)
                    return;
                if (states)
                    showActions(*states);
                else
                    tell(tl::unexpected(states.error()), m_row->id());
            });
}

const ActionState *DecisionBar::stateOf(const QString &action) const
{
    const auto found = std::ranges::find(m_states, action, &ActionState::action);
    return found == m_states.cend() || found->isForOthers() ? nullptr : &*found;
}

QStringList DecisionBar::sentencesOf(const ActionState &state) const
{
    QStringList sentences;
    const bool verifies = state.action == verifyAction;
    for (const QString &code : state.broken) {
        // Why it is not checked is said better by whoever checks it.
        if (code != u"rule.certification_unchecked" || m_blocked.isEmpty())
            sentences.append(RuleWords::sentence(code));
    }
    if (verifies && !m_blocked.isEmpty())
        sentences.append(m_blocked);
    return sentences;
}

void DecisionBar::showActions(const QList<ActionState> &states)
{
    const bool hadFocus = m_choices->isAncestorOf(focusWidget()) && m_choices->isVisible();
    m_states = states;
    for (QWidget *widget : std::as_const(m_made)) {
        widget->hide();
        widget->deleteLater();
    }
    m_made.clear();
    m_possible.clear();
    addButtons();
    addReasons();
    // Whoever stands on a button stays in here.
    if (hadFocus && !m_possible.isEmpty())
        m_possible.constFirst()->setFocus(Qt::OtherFocusReason);
}

QPushButton *DecisionBar::addButton(const QString &action, const QString &text, const QString &role,
                                    const QString &keyName, std::function<void()> act)
{
    const ActionState *state = stateOf(action);
    const QStringList sentences = sentencesOf(*state);
    QPushButton *button = makeButton(text, role);
    button->setEnabled(sentences.isEmpty());
    button->setAccessibleDescription(sentences.join(u' '));
    if (!keyName.isEmpty())
        button->setToolTip(tr("%1 (%2)").arg(plainAction(text), keyName));
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_made.append(button);
    if (sentences.isEmpty())
        m_possible.append(button);
    return button;
}

void DecisionBar::addButtons()
{
    const QString yes = stateOf(verifyAction) ? verifyAction : approveAction;
    const bool isCertification = m_entity == words::entity::certification;
    const bool canSayYes = stateOf(yes) && sentencesOf(*stateOf(yes)).isEmpty();
    auto *row = new QWidget;
    m_made.append(row);
    auto *beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(scaled(8));
    const auto addYes = [&] {
        if (stateOf(yes))
            m_buttons->addWidget(addButton(yes, plainAction(yes), canSayYes ? QStringLiteral("primary") : QString(),
                                           tr("V"), [this] { verify(); }));
    };
    if (canSayYes)
        addYes();
    m_buttons->addWidget(row);
    const QString no = canSayYes ? QString() : QStringLiteral("primary");
    if (isCertification && stateOf(rejectAction))
        beside->addWidget(addButton(rejectAction, tr("Ask for correction"), no, tr("C"), [this] { ask(); }), 1);
    else if (stateOf(askAction))
        beside->addWidget(addButton(askAction, RuleWords::action(askAction), no, tr("C"), [this] { ask(); }), 1);
    if (stateOf(rejectAction))
        beside->addWidget(addButton(rejectAction, RuleWords::action(rejectAction), QStringLiteral("danger"), tr("R"),
                                    [this] { reject(); }));
    if (!canSayYes)
        addYes();
    for (const ActionState &state : std::as_const(m_states)) {
        if (state.isForOthers() || isMain(state.action) || isNoDecision(state.action))
            continue;
        const QString role = state.action == u"suspend" ? QStringLiteral("danger") : QString();
        m_buttons->addWidget(addButton(state.action, RuleWords::action(state.action), role, {},
                                       [this, action = state.action] { start(action); }));
    }
    row->setVisible(beside->count() > 0);
}

void DecisionBar::addReasons()
{
    // What stands against several of them is said once.
    QStringList said;
    QHash<QString, QStringList> actions;
    for (const ActionState &state : std::as_const(m_states)) {
        const QString why = sentencesOf(state).join(u' ');
        if (why.isEmpty() || state.isForOthers() || isNoDecision(state.action))
            continue;
        if (!said.contains(why))
            said.append(why);
        actions[why].append(plainAction(state.action));
    }
    if (said.isEmpty())
        return;
    QStringList lines;
    for (const QString &why : std::as_const(said))
        lines.append(tr("%1: %2").arg(actions.value(why).join(tr(", ")), why));
    auto *words = new TextLabel(lines.join(u'\n'), TextRole::Caption);
    words->setTone(Tone::Amber);
    words->setWordWrap(true);
    m_buttons->addWidget(words);
    m_made.append(words);
}

bool DecisionBar::verify()
{
    return start(stateOf(verifyAction) ? verifyAction : approveAction);
}

bool DecisionBar::reject()
{
    return start(rejectAction);
}

bool DecisionBar::ask()
{
    if (m_entity != words::entity::certification)
        return start(askAction);
    const ActionState *state = stateOf(rejectAction);
    if (!state || !sentencesOf(*state).isEmpty() || m_isPerforming)
        return start(rejectAction);
    askForCorrection();
    return true;
}

bool DecisionBar::start(const QString &action)
{
    const ActionState *state = stateOf(action);
    if (!m_row || !state || m_isPerforming)
        return false;
    if (const QStringList sentences = sentencesOf(*state); !sentences.isEmpty()) {
        Q_EMIT said(tr("%1: %2").arg(plainAction(action), sentences.join(u' ')));
        return false;
    }
    const bool needsReason = action == askAction || state->requirements.contains(decisionReason) ||
                             state->requirements.contains(decisionCode) || isAlone(*state);
    if (needsReason)
        startAsking(*state);
    else
        perform(*state, {});
    return true;
}

bool DecisionBar::isAlone(const ActionState &state) const
{
    return state.action == verifyAction && m_row->id(QStringLiteral("uploaded_by")) == m_context.person.user;
}

ReasonForm::Question DecisionBar::questionFor(const ActionState &state) const
{
    return DecisionQuestions::forAction(state, m_codes, m_correction, isAlone(state));
}

void DecisionBar::startAsking(const ActionState &state)
{
    m_problem->hide();
    m_wanted = Wanted{state, {}};
    m_title->hide();
    m_choices->hide();
    m_form->ask(questionFor(state));
}

void DecisionBar::askForCorrection()
{
    startAsking(*stateOf(rejectAction));
    m_form->ask(DecisionQuestions::forCorrection(questionFor(m_wanted->state)));
}

void DecisionBar::answer(const QString &code, const QString &text)
{
    if (!m_wanted || m_isPerforming)
        return;
    Values values;
    if (!code.isEmpty())
        values.insert(decisionCode, code);
    if (!text.isEmpty())
        values.insert(decisionReason, text);
    perform(m_wanted->state, values);
}

void DecisionBar::perform(const ActionState &state, const Values &values)
{
    m_isPerforming = true;
    m_problem->hide();
    const Uuid subject = m_row->id();
    QFuture<Outcome> future;
    if (state.action == askAction) {
        future = m_context.contractors.askForChange(subject, values.value(decisionReason).toString());
    } else {
        ActionRequest request{m_entity, subject, m_row->integer(QStringLiteral("row_version")), state.action, values};
        if (state.action == verifyAction)
            request.values.insert(QStringLiteral("checked_sha256"), m_checked);
        future = m_context.workflow.perform(request);
    }
    deliver(future, this, [this, subject](const Outcome &outcome) { tell(outcome, subject); });
}

void DecisionBar::tell(const Outcome &outcome, const Uuid &subject)
{
    const bool isShown = m_row && m_row->id() == subject;
    if (isShown)
        m_isPerforming = false;
    if (!outcome && isShown && m_wanted) {
        m_form->fail(outcome.error());
    } else if (!outcome && isShown) {
        m_problem->setText(RuleWords::text(outcome.error()));
        m_problem->show();
    } else if (!outcome) {
        Q_EMIT said(RuleWords::text(outcome.error()));
    }
    if (!outcome)
        return;
    if (isShown)
        leaveQuestion();
    Q_EMIT decided(subject);
}

void DecisionBar::leaveQuestion()
{
    const bool hadFocus = m_form->isVisible() && m_form->isAncestorOf(focusWidget());
    m_wanted.reset();
    m_form->hide();
    m_title->show();
    m_choices->show();
    if (hadFocus && !m_possible.isEmpty())
        m_possible.constFirst()->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::decide()
{
    if (isAsking())
        m_form->send();
    else if (!m_possible.isEmpty())
        m_possible.constFirst()->click();
}

} // namespace tenderyard
