// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenderyard {

class AdministratorFields;
class StackedField;
class TextLabel;

/// What setting up a server asks for: the server and its administrator, the office and its first person.
class SetUpForm : public QWidget
{
    Q_OBJECT
public:
    explicit SetUpForm(QWidget *parent = nullptr);

    /// Starts with empty fields.
    void begin();
    void setCertificate(const QString &path);
    QString certificate() const;
    /// Why it did not work, beside the field it is about; everything that was typed stays.
    void showError(const Error &error);

Q_SIGNALS:
    /// `address` as PostgresAddress::parse() reads it; `password` is the administrator's and may be empty.
    void wanted(const QString &address, const QString &password, const QString &officeName, const QString &fullName);
    void certificateWanted();
    void cancelled();

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void trySend();
    void clearErrors();
    /// The field of the office that an error is about; null: none of these.
    StackedField *fieldOf(const Error &error) const;

    AdministratorFields *m_server;
    QLineEdit *m_office;
    QLineEdit *m_person;
    StackedField *m_officeField;
    StackedField *m_personField;
    TextLabel *m_error;
    QPushButton *m_make;
};

} // namespace tenderyard
