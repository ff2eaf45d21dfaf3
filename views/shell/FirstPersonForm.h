// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenderyard {

class TextLabel;

/// A new office: its name and its first person, who has every duty of an office of one desk.
class FirstPersonForm : public QWidget
{
    Q_OBJECT
public:
    explicit FirstPersonForm(QWidget *parent = nullptr);

    void begin(const QString &path);
    void showError(const Error &error);

Q_SIGNALS:
    void wanted(const QString &officeName, const QString &fullName, const QString &login, const QString &password);

private:
    void trySend();

    QLineEdit *m_office;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    TextLabel *m_place;
    TextLabel *m_error;
    QPushButton *m_button;
};

} // namespace tenderyard
