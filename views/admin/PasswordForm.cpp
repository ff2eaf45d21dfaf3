// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/PasswordForm.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FieldRow.h"
#include "views/common/TextLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

QLineEdit *passwordField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(200);
    return field;
}

} // namespace

PasswordForm::PasswordForm(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_old(passwordField()), m_new(passwordField()), m_again(passwordField()),
      m_oldRow(new FieldRow(tr("&Old password"), m_old)), m_newRow(new FieldRow(tr("&New password"), m_new)),
      m_againRow(new FieldRow(tr("New pass&word again"), m_again)), m_button(makeButton(tr("&Change the password")))
{
    m_newRow->setHint(tr("At least 10 characters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_oldRow);
    column->addWidget(m_newRow);
    column->addWidget(m_againRow);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    setFocusProxy(m_old);
    connect(m_button, &QPushButton::clicked, this, &PasswordForm::send);
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordForm::send);
}

void PasswordForm::send()
{
    for (FieldRow *row : {m_oldRow, m_newRow, m_againRow})
        row->clearError();
    if (m_new->text() != m_again->text()) {
        m_againRow->setError(tr("This is not the same."));
        m_again->setFocus();
        return;
    }
    m_button->setEnabled(false);
    deliver(m_context.accounts.changeOwnPassword(m_old->text(), m_new->text()), this,
            [this](const Outcome &outcome) { showOutcome(outcome); });
}

void PasswordForm::showOutcome(const Outcome &outcome)
{
    m_button->setEnabled(true);
    if (outcome) {
        for (QLineEdit *field : {m_old, m_new, m_again})
            field->clear();
        m_context.person.mustChangePassword = false;
        Q_EMIT changed();
    } else if (outcome.error().field == u"old_password") {
        m_oldRow->setError(tr("This is not your password."));
        m_old->setFocus();
    } else if (outcome.error().field == u"password") {
        m_newRow->setError(RuleWords::text(outcome.error()));
        m_new->setFocus();
    } else {
        Q_EMIT failed(outcome.error());
    }
}

} // namespace tenderyard
