// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ReasonForm.h"

#include "models/workflow/FieldChecks.h"
#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"
#include "views/shell/StackedField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace tenderyard {

ReasonForm::ReasonForm(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::Section)),
      m_explanation(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_code(new QComboBox),
      m_codeRow(new StackedField(tr("Reason"), m_code)), m_text(new QPlainTextEdit),
      m_textRow(new StackedField(tr("Reason in words"), m_text)), m_problem(new TextLabel({})), m_send(makeButton({}))
{
    m_explanation->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(76));
    m_code->setToolTip(tr("1 to 9 choose"));
    // Long reasons must not widen the pane.
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(12);
    QPushButton *back = makeButton(tr("Back"));
    back->setToolTip(tr("Back (Esc)"));
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_send, 1);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_codeRow);
    column->addWidget(m_textRow);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ReasonForm::proposeText);
    connect(m_send, &QPushButton::clicked, this, &ReasonForm::send);
    connect(back, &QPushButton::clicked, this, &ReasonForm::left);
    makeShortcuts();
}

void ReasonForm::makeShortcuts()
{
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ReasonForm::left);
    for (int number = 1; number <= 9; ++number) {
        auto *choose = new QShortcut(Qt::Key(Qt::Key_0 + number), this);
        choose->setContext(Qt::WidgetWithChildrenShortcut);
        connect(choose, &QShortcut::activated, this, [this, number] {
            // The first entry is "Choose…".
            if (number < m_code->count())
                m_code->setCurrentIndex(number);
        });
    }
}

void ReasonForm::ask(const Question &question)
{
    m_question = question;
    m_proposed.clear();
    m_title->setText(question.title);
    m_explanation->setText(question.explanation);
    m_explanation->setVisible(!question.explanation.isEmpty());
    m_problem->clear();
    m_problem->hide();
    m_codeRow->clearError();
    m_textRow->clearError();
    m_text->clear();
    m_send->setText(question.button);
    m_send->setProperty("buttonRole", question.role);
    m_send->style()->polish(m_send);
    m_code->clear();
    m_codeRow->setVisible(!question.codes.isEmpty());
    int number = 0;
    for (const auto &[code, words] : question.codes) {
        if (number == 0)
            m_code->addItem(tr("Choose…"), QString());
        ++number;
        m_code->addItem(number <= 9 ? tr("%1  %2").arg(QLocale().toString(number), words) : words, code);
    }
    m_code->setCurrentIndex(std::max(0, m_code->findData(question.code)));
    proposeText();
    show();
    if (question.codes.isEmpty() || !question.code.isEmpty())
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        m_code->setFocus(Qt::ShortcutFocusReason);
}

void ReasonForm::proposeText()
{
    if (hasOwnWords())
        return;
    m_proposed = m_question.texts.value(m_question.codes.isEmpty() ? QString() : m_code->currentData().toString());
    m_text->setPlainText(m_proposed);
    m_text->moveCursor(QTextCursor::End);
}

bool ReasonForm::hasOwnWords() const
{
    return m_text->toPlainText() != m_proposed;
}

void ReasonForm::send()
{
    m_codeRow->clearError();
    m_textRow->clearError();
    const QString code = m_code->currentData().toString();
    const QString text = m_text->toPlainText().trimmed();
    FieldChecks checks;
    checks.text(QStringLiteral("status_reason"), text, 4000,
                m_question.textRequired ? FieldChecks::Presence::Required : FieldChecks::Presence::Optional,
                FieldChecks::Lines::Many);
    const QList<Error> errors = checks.errors();
    if (!errors.isEmpty())
        m_textRow->setError(RuleWords::text(errors.constFirst()));
    const bool lacksCode = !m_question.codes.isEmpty() && code.isEmpty();
    if (lacksCode)
        m_codeRow->setError(RuleWords::sentence(QStringLiteral("input.required")));
    if (lacksCode)
        m_code->setFocus();
    else if (!errors.isEmpty())
        m_text->setFocus();
    else
        Q_EMIT sent(code, text);
}

void ReasonForm::fail(const Error &error)
{
    m_problem->setText(RuleWords::text(error));
    m_problem->show();
}

} // namespace tenderyard
