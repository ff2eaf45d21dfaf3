// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DecisionPane.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/certifications/FactList.h"
#include "views/certifications/SubjectWords.h"
#include "views/common/FormDialog.h"
#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"
#include "views/contractors/ChangeRequestDialog.h"
#include "views/shell/ActionRunner.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// Actions that are no decision about what waits.
bool isElsewhere(const QString &action)
{
    static const QStringList others{QStringLiteral("edit"), QStringLiteral("check_file"),
                                    QStringLiteral("upload_certification"), QStringLiteral("record_certification")};
    return others.contains(action);
}

QString roleOf(const ActionState &state, bool first)
{
    if (state.action == u"reject" || state.action == u"suspend")
        return QStringLiteral("danger");
    return first && state.allowed() ? QStringLiteral("primary") : QString();
}

void removeAll(QList<QWidget *> &widgets)
{
    for (QWidget *widget : std::as_const(widgets)) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

} // namespace

DecisionPane::DecisionPane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_runner(new ActionRunner(context, this)),
      m_title(new TextLabel({}, TextRole::Pane)),
      m_meta(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_facts(new FactList),
      m_marks(new QVBoxLayout), m_buttons(new QVBoxLayout), m_problem(new TextLabel({})), m_decision(new QWidget)
{
    m_title->setWordWrap(true);
    m_meta->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_marks->setSpacing(6);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addSpacing(8);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(new TextLabel(tr("Checked by the program"), TextRole::Caption, TextLabel::Ink::Secondary));
    column->addLayout(m_marks);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);

    m_decision->setBackgroundRole(QPalette::Window);
    m_decision->setAutoFillBackground(true);
    auto *lower = new QVBoxLayout(m_decision);
    lower->setContentsMargins(20, 12, 20, 16);
    lower->setSpacing(8);
    lower->addWidget(new TextLabel(tr("Decision"), TextRole::Section));
    lower->addWidget(m_problem);
    lower->addLayout(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeLine());
    whole->addWidget(m_decision);
    setMinimumWidth(scaled(320));

    connect(m_runner, &ActionRunner::done, this, [this](const QString &, const Uuid &id) { Q_EMIT decided(id); });
    connect(m_runner, &ActionRunner::refused, this,
            [this](const Error &error) { m_problem->setText(RuleWords::text(error)); });
    clear();
}

void DecisionPane::clear()
{
    ++m_token;
    m_row.reset();
    m_checked.clear();
    m_title->clear();
    m_meta->clear();
    m_problem->clear();
    m_facts->clear();
    removeAll(m_madeMarks);
    clearActions();
    m_decision->hide();
}

void DecisionPane::clearActions()
{
    removeAll(m_madeButtons);
    m_possible.clear();
}

void DecisionPane::show(const QString &entity, const Row &row)
{
    const bool same = m_row && m_row->id() == row.id();
    const QString checked = same ? m_checked : QString();
    clear();
    m_checked = checked;
    m_entity = entity;
    m_row = row;
    m_decision->show();
    m_title->setText(row.text(QStringLiteral("company_name")));
    askActions();
}

void DecisionPane::showCertification(const Row &certification)
{
    show(words::entity::certification, certification);
    const QDate today = m_context.database.clock().now().date();
    m_meta->setText(tr("%1 · uploaded %2")
                        .arg(Categories::documentTypeName(certification.text(QStringLiteral("document_type"))),
                             SubjectWords::time(certification.time(QStringLiteral("uploaded_at")))));
    SubjectWords::addCertification(m_facts, certification, today);
    showMarks(SubjectWords::marksOf(certification, today, m_context.person.user));
}

void DecisionPane::showProfile(const Row &profile)
{
    show(words::entity::profile, profile);
    m_meta->setText(
        tr("Profile · waits since %1").arg(SubjectWords::time(profile.time(QStringLiteral("waiting_since")))));
    SubjectWords::addProfile(m_facts, profile);
    deliver(m_context.contractors.requiredTypes(profile.id()), this,
            [this, token = m_token](const Expected<QList<RequiredType>> &needs) {
                if (token == m_token && needs)
                    showMarks(SubjectWords::marksOf(*needs));
            });
}

void DecisionPane::showMarks(const QList<StatusLook> &marks)
{
    removeAll(m_madeMarks);
    for (const StatusLook &look : marks) {
        auto *mark = new MarkLine(look);
        mark->setWordWrap(true);
        m_marks->addWidget(mark);
        m_madeMarks.append(mark);
    }
}

void DecisionPane::setChecked(const QString &sha256)
{
    if (!m_row || m_entity != words::entity::certification || m_row->text(QStringLiteral("sha256")) != sha256)
        return;
    m_checked = sha256;
    askActions();
}

void DecisionPane::askActions()
{
    QVariantHash values;
    if (!m_checked.isEmpty())
        values.insert(QStringLiteral("checked_sha256"), m_checked);
    deliver(m_context.workflow.actionsOf(m_entity, m_row->id(), values), this,
            [this, token = m_token, question = ++m_question](const Expected<QList<ActionState>> &states) {
                if (token != m_token || question != m_question)
                    return;
                if (states)
                    showActions(*states);
                else
                    m_problem->setText(RuleWords::text(states.error()));
            });
}

void DecisionPane::showActions(const QList<ActionState> &states)
{
    clearActions();
    QStringList reasons;
    for (const ActionState &state : states) {
        if (state.isForOthers() || isElsewhere(state.action))
            continue;
        QPushButton *button = makeButton(RuleWords::action(state.action), roleOf(state, m_possible.isEmpty()));
        QStringList sentences;
        for (const QString &code : state.broken)
            sentences.append(RuleWords::sentence(code));
        button->setEnabled(state.allowed());
        button->setAccessibleDescription(sentences.join(u' '));
        connect(button, &QPushButton::clicked, this, [this, state] { start(state); });
        m_buttons->addWidget(button);
        m_madeButtons.append(button);
        if (state.allowed())
            m_possible.append(button);
        else
            reasons.append(
                tr("%1: %2").arg(RuleWords::action(state.action).remove(QChar(0x2026)), sentences.join(u' ')));
    }
    if (reasons.isEmpty())
        return;
    auto *words = new TextLabel(reasons.join(u'\n'), TextRole::Caption);
    words->setTone(Tone::Amber);
    words->setWordWrap(true);
    m_buttons->addWidget(words);
    m_madeButtons.append(words);
}

void DecisionPane::start(const ActionState &state)
{
    m_problem->clear();
    if (!m_row)
        return;
    if (state.action == u"ask")
        askForChange();
    else if (state.action == u"verify")
        verify(state);
    else
        m_runner->run(m_entity, *m_row, state);
}

void DecisionPane::verify(const ActionState &state)
{
    const bool alone = state.requirements.contains(QStringLiteral("status_reason")) ||
                       m_row->id(QStringLiteral("uploaded_by")) == m_context.person.user;
    // What is asked now is about this one, even when it leaves the queue meanwhile.
    const ActionRequest request{m_entity,
                                m_row->id(),
                                m_row->integer(QStringLiteral("row_version")),
                                QStringLiteral("verify"),
                                {{QStringLiteral("checked_sha256"), m_checked}}};
    if (!alone) {
        performVerify(request, nullptr);
        return;
    }
    askForReason(
        this, tr("Verify what you uploaded yourself"),
        tr("You are the only member of staff, so there is no second person. Write down how you checked it."),
        tr("Verify"), {}, true,
        [pane = QPointer<DecisionPane>(this), request](FormDialog *dialog, const QString &, const QString &text) {
            ActionRequest reasoned = request;
            reasoned.values.insert(QStringLiteral("status_reason"), text);
            if (pane)
                pane->performVerify(reasoned, dialog);
        });
}

void DecisionPane::performVerify(const ActionRequest &request, FormDialog *dialog)
{
    deliver(m_context.workflow.perform(request), this,
            [this, id = request.id, open = QPointer<FormDialog>(dialog)](const Outcome &outcome) {
                if (!outcome && open)
                    open->fail(outcome.error());
                else if (!outcome && m_row && m_row->id() == id)
                    m_problem->setText(RuleWords::text(outcome.error()));
                else if (open)
                    open->finish();
                if (outcome)
                    Q_EMIT decided(id);
            });
}

void DecisionPane::askForChange()
{
    auto *dialog = new ChangeRequestDialog(m_context, m_row->id(), this);
    connect(dialog, &ChangeRequestDialog::asked, this, &DecisionPane::decided);
    dialog->open();
}

void DecisionPane::decide()
{
    if (!m_possible.isEmpty())
        m_possible.first()->click();
}

} // namespace tenderyard
