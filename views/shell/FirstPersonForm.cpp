// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/FirstPersonForm.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

QLineEdit *addField(QVBoxLayout *column, const QString &label, int maxLength)
{
    auto *field = new QLineEdit;
    field->setMaxLength(maxLength);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    column->addWidget(words);
    column->addWidget(field);
    column->addSpacing(8);
    return field;
}

} // namespace

FirstPersonForm::FirstPersonForm(QWidget *parent)
    : QWidget(parent), m_place(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_error(new TextLabel({})), m_button(makeButton(tr("Create the office"), QStringLiteral("primary")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(new TextLabel(tr("New office"), TextRole::PageTitle));
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    column->addSpacing(12);
    m_office = addField(column, tr("Name of the offi&ce"), 200);
    m_name = addField(column, tr("&Your name"), 200);
    m_login = addField(column, tr("User na&me"), 100);
    m_password = addField(column, tr("&Password, at least 10 characters"), 200);
    m_again = addField(column, tr("Password &again"), 200);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_error->setTone(Tone::Red);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    column->addWidget(m_button);
    auto *note = new TextLabel(tr("You get the roles owner and staff, so that you can do the whole job alone and add "
                                  "others later. Whoever holds the file holds its data: keep it in a safe place."),
                               TextRole::Caption, TextLabel::Ink::Secondary);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &FirstPersonForm::trySend);
    connect(m_again, &QLineEdit::returnPressed, this, &FirstPersonForm::trySend);
}

void FirstPersonForm::begin(const QString &path)
{
    m_place->setText(path);
    m_office->setText(QFileInfo(path).completeBaseName());
    m_error->clear();
    m_button->setEnabled(true);
    m_office->selectAll();
    m_office->setFocus();
}

void FirstPersonForm::trySend()
{
    m_error->clear();
    for (QLineEdit *field : {m_office, m_name, m_login, m_password}) {
        if (field->text().trimmed().isEmpty()) {
            m_error->setText(tr("“%1” is needed.").arg(field->accessibleName()));
            field->setFocus();
            return;
        }
    }
    if (m_password->text() != m_again->text()) {
        m_error->setText(tr("The two passwords differ."));
        m_again->setFocus();
        return;
    }
    m_button->setEnabled(false);
    Q_EMIT wanted(m_office->text().trimmed(), m_name->text().trimmed(), m_login->text().trimmed(), m_password->text());
}

void FirstPersonForm::showError(const Error &error)
{
    m_button->setEnabled(true);
    m_error->setText(RuleWords::text(error));
}

} // namespace tenderyard
