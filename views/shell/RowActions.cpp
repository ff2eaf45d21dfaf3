// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/RowActions.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/common/TextLabel.h"
#include "views/shell/ActionRunner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSet>

namespace tenderyard {

namespace {

/// Whether an action takes the work a step further. The others send it back or end it: they are never the primary one.
bool goesOn(const QString &action)
{
    static const QSet<QString> backward{QStringLiteral("ask_changes"), QStringLiteral("unapprove"),
                                        QStringLiteral("cancel"),      QStringLiteral("suspend"),
                                        QStringLiteral("reject"),      QStringLiteral("revoke_award"),
                                        QStringLiteral("withdraw"),    QStringLiteral("fail"),
                                        QStringLiteral("unshortlist"), QStringLiteral("withdraw_verification")};
    return !backward.contains(action);
}

} // namespace

RowActions::RowActions(OfficeContext &context, const QString &entity, const QStringList &leftOut, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_leftOut(leftOut),
      m_runner(new ActionRunner(context, this)), m_title(new TextLabel({}, TextRole::Section)),
      m_figures(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_reasons(new TextLabel({})),
      m_buttons(new QHBoxLayout)
{
    m_reasons->setTone(Tone::Amber);
    m_reasons->setWordWrap(true);
    m_title->setMaximumWidth(scaled(300));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_figures);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(20);
    row->addLayout(words);
    row->addWidget(m_reasons, 1);
    row->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
    connect(m_runner, &ActionRunner::done, this,
            [this](const QString &, const Uuid &, const QString &action) { Q_EMIT done(action); });
    connect(m_runner, &ActionRunner::refused, this,
            [this](const Error &error) { m_reasons->setText(RuleWords::text(error)); });
}

QPushButton *RowActions::addButton(const QString &text)
{
    QPushButton *button = makeButton(text);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    return button;
}

void RowActions::setRow(const std::optional<Row> &row, const QString &title, const QString &figures)
{
    const bool same = row && m_row && row->id() == m_row->id() &&
                      row->integer(QStringLiteral("row_version")) == m_row->integer(QStringLiteral("row_version"));
    m_row = row;
    m_title->setText(title);
    m_title->setToolTip(title);
    m_figures->setText(figures);
    setVisible(row.has_value());
    if (same)
        return;
    clear();
    if (row)
        ask();
}

void RowActions::ask()
{
    const quint64 token = ++m_token;
    deliver(m_context.workflow.actionsOf(m_entity, m_row->id()), this,
            [this, token](const Expected<QList<ActionState>> &states) {
                if (token != m_token)
                    return;
                if (states)
                    show(*states);
                else
                    m_reasons->setText(RuleWords::text(states.error()));
            });
}

void RowActions::show(const QList<ActionState> &states)
{
    clear();
    QStringList reasons;
    bool primary = true;
    for (const ActionState &state : states) {
        if (state.isForOthers() || m_leftOut.contains(state.action))
            continue;
        const bool leads = primary && state.allowed() && goesOn(state.action);
        QPushButton *button =
            makeButton(RuleWords::action(state.action), leads ? QStringLiteral("primary") : QString());
        if (leads) {
            primary = false;
            m_first = button;
        }
        button->setEnabled(state.allowed());
        QStringList sentences;
        for (const QString &code : state.broken)
            sentences.append(RuleWords::sentence(code));
        button->setAccessibleDescription(sentences.join(u' '));
        if (!state.allowed())
            reasons.append(
                tr("%1: %2").arg(RuleWords::action(state.action).remove(QChar(0x2026)), sentences.join(u' ')));
        connect(button, &QPushButton::clicked, this, [this, state] {
            if (m_row)
                m_runner->run(m_entity, *m_row, state);
        });
        m_buttons->addWidget(button);
        m_made.append(button);
    }
    m_reasons->setText(reasons.join(u'\n'));
}

void RowActions::clear()
{
    ++m_token;
    for (QWidget *widget : std::as_const(m_made)) {
        widget->hide();
        widget->deleteLater();
    }
    m_made.clear();
    m_first = nullptr;
    m_reasons->clear();
}

void RowActions::triggerFirst()
{
    if (m_first)
        m_first->click();
}

void RowActions::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace tenderyard
