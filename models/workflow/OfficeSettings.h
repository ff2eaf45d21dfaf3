// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

namespace tenderyard {

class Connection;
class Database;

/// A type of certification that the office asks for.
struct RequiredKind
{
    QString documentType;
    /// Of whom: a category; empty: of everybody.
    QString categoryCode;
    /// False: it may be added and is shown, but nobody needs it.
    bool required = true;

    bool operator==(const RequiredKind &) const = default;
};

/// How the office works: its settings and the certifications that it asks for. Everybody reads them, staff write them.
/// Lives in the GUI thread; a plain handle, made where it is needed.
class OfficeSettings
{
public:
    using Values = QHash<QString, QString>;

    /// `database` outlives the object and its futures.
    explicit OfficeSettings(Database &database) : m_database(database) {}

    /// By name: office_name, directory_published ("yes" or "no") and whatever else was set.
    QFuture<Expected<Values>> values() const;
    /// Sets these and leaves others alone. Errors: input.required and input.too_long (field office_name), and those
    /// of the workflow.
    QFuture<Outcome> set(const Values &values);
    QFuture<Expected<QList<RequiredKind>>> requiredKinds() const;
    /// Makes these, in this order, the ones that are asked for, and no others. A type that is not known yet becomes
    /// one.
    QFuture<Outcome> setRequiredKinds(const QList<RequiredKind> &kinds);

    static Outcome setIn(Connection &connection, const Values &values);
    static Expected<QList<RequiredKind>> requiredKindsIn(Connection &connection);
    static Outcome setRequiredKindsIn(Connection &connection, const QList<RequiredKind> &kinds);

private:
    Database &m_database;
};

} // namespace tenderyard
