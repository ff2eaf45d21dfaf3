// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SetUpForm.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"
#include "views/shell/AdministratorFields.h"
#include "views/shell/FieldScroll.h"
#include "views/shell/StackedField.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

SetUpForm::SetUpForm(QWidget *parent)
    : QWidget(parent), m_server(new AdministratorFields), m_office(new QLineEdit), m_person(new QLineEdit),
      m_officeField(new StackedField(tr("Name of the offi&ce"), m_office)),
      m_personField(new StackedField(tr("Name of the first &person"), m_person)), m_error(new TextLabel({})),
      m_make(makeButton(tr("&Make the office"), QStringLiteral("primary")))
{
    for (QLineEdit *field : {m_office, m_person})
        field->setMaxLength(200);
    m_error->setTone(Tone::Red);
    auto *title = new TextLabel(tr("Set up a server"), TextRole::PageTitle);
    auto *words = new TextLabel(tr("For whoever looks after a PostgreSQL server, 15 or later: makes an office in a "
                                   "database of it, and its first person."),
                                TextRole::Body, TextLabel::Ink::Secondary);
    for (TextLabel *label : {title, words, m_error}) {
        label->setWordWrap(true);
        label->setContentsMargins(FieldScroll::focusRing, 0, FieldScroll::focusRing, 0);
    }
    setFocusProxy(m_server);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(8);
    column->addWidget(new FieldScroll(makeFields()), 1);
    column->addWidget(makeButtons());
    column->addStretch();
    connect(m_server, &AdministratorFields::certificateWanted, this, &SetUpForm::certificateWanted);
    connect(m_server, &AdministratorFields::sent, this, &SetUpForm::trySend);
    for (QLineEdit *field : {m_office, m_person})
        connect(field, &QLineEdit::returnPressed, this, &SetUpForm::trySend);
    connect(m_make, &QPushButton::clicked, this, &SetUpForm::trySend);
}

QWidget *SetUpForm::makeFields()
{
    m_server->setDatabaseHint(tr("An empty one, made with “createdb”."));
    m_personField->setHint(tr("Becomes owner and staff, and gets a password that is shown once."));
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_officeField),
                            static_cast<QWidget *>(m_personField)})
        column->addWidget(widget);
    column->addStretch();
    return fields;
}

QWidget *SetUpForm::makeButtons()
{
    QPushButton *cancel = makeButton(tr("C&ancel"));
    connect(cancel, &QPushButton::clicked, this, &SetUpForm::cancelled);
    auto *security = new TextLabel(tr("The administrator’s password is used for this alone and kept nowhere."),
                                   TextRole::Caption, TextLabel::Ink::Secondary);
    security->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_make, 1);
    row->addWidget(cancel);
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(8);
    column->addWidget(m_error);
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(makeLine());
    column->addWidget(security);
    return buttons;
}

void SetUpForm::begin()
{
    m_server->begin();
    m_office->clear();
    m_person->clear();
    clearErrors();
    m_server->setFocus();
}

void SetUpForm::setCertificate(const QString &path)
{
    m_server->setCertificate(path);
}

QString SetUpForm::certificate() const
{
    return m_server->certificate();
}

void SetUpForm::clearErrors()
{
    m_server->clearErrors();
    m_officeField->clearError();
    m_personField->clearError();
    m_error->clear();
    m_error->hide();
}

StackedField *SetUpForm::fieldOf(const Error &error) const
{
    if (error.field == u"office_name")
        return m_officeField;
    // The first person's name is also the name that colleagues find them by.
    return error.field == u"full_name" || error.field == u"login" ? m_personField : nullptr;
}

void SetUpForm::showError(const Error &error)
{
    clearErrors();
    if (m_server->showError(error))
        return;
    if (StackedField *field = fieldOf(error)) {
        field->setError(RuleWords::text(error));
        field->setFocus();
        return;
    }
    // Whoever looks after the server can do something with the rest.
    const QString rest = error.detail.isEmpty() ? QString() : QStringLiteral("\n(%1)").arg(error.detail);
    m_error->setText(RuleWords::text(error) + rest);
    m_error->show();
    m_make->setFocus();
}

void SetUpForm::trySend()
{
    clearErrors();
    const Expected<PostgresAddress> address = m_server->address();
    if (!address) {
        showError(address.error());
        return;
    }
    for (const auto &[line, name] :
         {std::pair{m_office, QStringLiteral("office_name")}, std::pair{m_person, QStringLiteral("full_name")}}) {
        if (line->text().trimmed().isEmpty()) {
            showError({QStringLiteral("input.required"), {}, {}, name, {}});
            return;
        }
    }
    Q_EMIT wanted(address->toString(), m_server->password(), m_office->text().trimmed(), m_person->text().trimmed());
}

} // namespace tenderyard
