// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tenderyard {

/// An office in a file, moved to a database of the tests' server and ready to be copied there. Everybody has the
/// sign-in that moving gave them, and a password as if they had chosen it themselves. It and the logins go with the
/// object; ends the test program when it cannot be made.
class SampleDatabase
{
public:
    SampleDatabase(const QString &file, const QString &password);
    ~SampleDatabase();
    SampleDatabase(const SampleDatabase &) = delete;
    SampleDatabase &operator=(const SampleDatabase &) = delete;

    /// Copies it under another name, which is whoever asked's to drop.
    QString makeCopy() const;
    /// The name of the role with which somebody signs in, by their user name in the office.
    QString signInOf(const QString &login) const { return m_signIns.value(login); }

private:
    QString m_database;
    QHash<QString, QString> m_signIns;
};

} // namespace tenderyard
