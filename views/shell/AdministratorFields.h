// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/PostgresAddress.h"
#include "views/shell/TypedServer.h"

#include <QWidget>

class QLineEdit;

namespace tenderyard {

class StackedField;

/// Where a server is and who looks after it: server, database, certificate, the administrator's sign-in and password.
class AdministratorFields : public QWidget
{
    Q_OBJECT
public:
    explicit AdministratorFields(QWidget *parent = nullptr);

    /// Starts with what is known of the server; the administrator is the usual one, the password empty.
    void begin(const TypedServer &server = {});
    /// What is said below the database.
    void setDatabaseHint(const QString &hint);
    void setCertificate(const QString &path);

    /// The address of the administrator's connection. Errors as TypedServer::address().
    Expected<PostgresAddress> address() const;
    /// Empty where the server asks for none, or where libpq finds it.
    QString password() const;
    /// The file of the authority's certificate as it was typed; may be empty.
    QString certificate() const;

    void clearErrors();
    /// Shows an error of connecting beside the field that it is about; false: it is about none of these.
    bool showError(const Error &error);

Q_SIGNALS:
    /// The file of the certificate shall be chosen.
    void certificateWanted();
    /// Enter was pressed in a field.
    void sent();

private:
    StackedField *addField(const QString &label, QLineEdit *&field, QWidget *beside = nullptr);
    StackedField *fieldOf(const Error &error) const;

    QLineEdit *m_server = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_signIn = nullptr;
    QLineEdit *m_password = nullptr;
    StackedField *m_serverField;
    StackedField *m_databaseField;
    StackedField *m_certificateField;
    StackedField *m_signInField;
    StackedField *m_passwordField;
};

} // namespace tenderyard
