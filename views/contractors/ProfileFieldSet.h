// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/Contractors.h"

#include <QObject>

class QLineEdit;
class QPlainTextEdit;

namespace tenderyard {

class TagEdit;

/// The fields of a profile: their widgets, their names and what is typed in them. Who places the widgets owns them.
class ProfileFieldSet : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        /// The column.
        QString name;
        QString label;
        QWidget *widget = nullptr;
    };

    explicit ProfileFieldSet(QObject *parent = nullptr);

    QList<Entry> entries() const;
    void setFields(const ProfileFields &fields);
    ProfileFields fields() const;
    /// Of a row of list_contractor.
    static ProfileFields fieldsOf(const Row &profile);
    /// One field as text that people can compare, by its column.
    static QString shown(const ProfileFields &fields, const QString &name);
    /// Puts one field of `from` into `to`.
    static void take(const ProfileFields &from, const QString &name, ProfileFields &to);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_company;
    TagEdit *m_categories;
    QLineEdit *m_region;
    QPlainTextEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
};

} // namespace tenderyard
