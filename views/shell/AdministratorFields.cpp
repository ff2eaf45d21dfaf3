// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AdministratorFields.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"
#include "views/shell/StackedField.h"

#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// What a server's administrator is nearly always called.
const QString usualAdministrator = QStringLiteral("postgres");
const QString exampleServer = QStringLiteral("db.example.org:5432");

/// What these codes say to people, or of a file, is not what an administrator needs.
QString wordedForServer(const Error &error)
{
    if (error.code == u"storage.missing")
        return AdministratorFields::tr("The server has no database of this name. Make it with “createdb”.");
    if (error.code == u"storage.wrong_password")
        return AdministratorFields::tr("The server does not know this sign-in with this password.");
    if (error.code == u"storage.not_allowed")
        return AdministratorFields::tr("The server’s pg_hba.conf does not let this sign-in into this database, or not "
                                       "from here.");
    if (error.code == u"storage.read_only")
        return AdministratorFields::tr("This server is a standby and takes no changes. Name the first one.");
    if (error.code == u"storage.unknown_database")
        return AdministratorFields::tr("This is not how a server is named: db.example.org or db.example.org:5432.");
    return RuleWords::text(error);
}

} // namespace

AdministratorFields::AdministratorFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QPushButton *choose = makeButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the certificate of the authority"));
    m_serverField = addField(tr("Serve&r"), m_server);
    m_databaseField = addField(tr("&Database"), m_database);
    m_certificateField = addField(tr("Certificate of the authorit&y"), m_certificate, choose);
    m_signInField = addField(tr("Sign-&in of the server’s administrator"), m_signIn);
    m_passwordField = addField(tr("Pass&word of the administrator"), m_password);
    m_server->setPlaceholderText(exampleServer);
    m_password->setEchoMode(QLineEdit::Password);
    m_certificateField->setHint(tr("Empty: one of the authorities that this computer trusts."));
    connect(choose, &QPushButton::clicked, this, &AdministratorFields::certificateWanted);
    setFocusProxy(m_server);
    begin();
}

StackedField *AdministratorFields::addField(const QString &label, QLineEdit *&field, QWidget *beside)
{
    field = new QLineEdit;
    field->setMaxLength(4000);
    // The same in every language; it must not be mirrored.
    field->setLayoutDirection(Qt::LeftToRight);
    connect(field, &QLineEdit::returnPressed, this, &AdministratorFields::sent);
    auto *place = new StackedField(label, field, beside);
    layout()->addWidget(place);
    return place;
}

void AdministratorFields::begin(const TypedServer &server)
{
    m_server->setText(server.hosts);
    m_database->setText(server.database);
    m_certificate->setText(server.certificate);
    m_signIn->setText(usualAdministrator);
    m_password->clear();
    clearErrors();
}

void AdministratorFields::setDatabaseHint(const QString &hint)
{
    m_databaseField->setHint(hint);
}

void AdministratorFields::setCertificate(const QString &path)
{
    m_certificateField->clearError();
    m_certificate->setText(path);
}

Expected<PostgresAddress> AdministratorFields::address() const
{
    return TypedServer{m_server->text(), m_database->text(), m_signIn->text(), m_certificate->text()}.address({});
}

QString AdministratorFields::password() const
{
    return m_password->text();
}

QString AdministratorFields::certificate() const
{
    return m_certificate->text().trimmed();
}

void AdministratorFields::clearErrors()
{
    for (StackedField *field : {m_serverField, m_databaseField, m_certificateField, m_signInField, m_passwordField})
        field->clearError();
}

StackedField *AdministratorFields::fieldOf(const Error &error) const
{
    const QHash<QString, StackedField *> fields{{QStringLiteral("server"), m_serverField},
                                                {QStringLiteral("database"), m_databaseField},
                                                {QStringLiteral("certificate"), m_certificateField},
                                                {QStringLiteral("sign_in"), m_signInField},
                                                {QStringLiteral("storage.unreachable"), m_serverField},
                                                {QStringLiteral("storage.server_busy"), m_serverField},
                                                {QStringLiteral("storage.wrong_host_name"), m_serverField},
                                                {QStringLiteral("storage.no_tls"), m_serverField},
                                                {QStringLiteral("storage.server_too_old"), m_serverField},
                                                {QStringLiteral("storage.read_only"), m_serverField},
                                                {QStringLiteral("storage.unknown_database"), m_serverField},
                                                {QStringLiteral("storage.unknown_ca"), m_certificateField},
                                                {QStringLiteral("storage.wrong_password"), m_passwordField},
                                                {QStringLiteral("storage.not_allowed"), m_signInField},
                                                {QStringLiteral("server.not_superuser"), m_signInField},
                                                {QStringLiteral("storage.missing"), m_databaseField},
                                                {QStringLiteral("server.has_office"), m_databaseField},
                                                {QStringLiteral("server.not_empty"), m_databaseField},
                                                {QStringLiteral("server.wrong_encoding"), m_databaseField}};
    return fields.value(error.field.isEmpty() ? error.code : error.field);
}

bool AdministratorFields::showError(const Error &error)
{
    StackedField *field = fieldOf(error);
    if (!field)
        return false;
    field->setError(wordedForServer(error));
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field->field()))
        line->selectAll();
    return true;
}

} // namespace tenderyard
