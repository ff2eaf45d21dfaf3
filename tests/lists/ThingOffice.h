// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/Database.h"

#include <QTemporaryDir>

#include <memory>

namespace tenderyard {

/// An office of a small schema of its own (ThingSchema.h), opened twice: by the program under test and by another one.
/// In a file, or on the tests' server (TENDERYARD_TEST_DATABASE=postgresql).
class ThingOffice
{
public:
    /// How a thing is made or changed; columns that are not named keep their default or their value.
    using Values = Binds;

    ThingOffice();
    ~ThingOffice();

    Database &database() { return *m_database; }
    /// What another window on the same office has.
    Database &other() { return *m_other; }
    /// A database of the same schema that is not open.
    std::unique_ptr<Database> makeClosed();
    QString path() const { return m_path; }

    /// Runs `work` in a transaction of `who` and waits for it.
    Outcome run(Database &who, const Database::Job<void> &work);
    /// The rows of a SELECT, in its order, as the other program reads them.
    Rows select(const QString &sql);
    /// The ids of list_thing in an order ("name_fold, id"), as the database sees it.
    QList<Uuid> ids(const QString &order, const QString &where = QStringLiteral("1 = 1"));

    /// Things called "thing 00000" and so on, with many equal and many missing values, made by the other program;
    /// waits until this one was told of them.
    bool fill(int count);
    /// Null when it could not be done.
    Uuid add(Database &who, const QString &name, const Values &more = {});
    Outcome change(Database &who, const Uuid &id, const Values &values);
    Outcome remove(Database &who, const Uuid &id);

private:
    template<class T> Expected<T> wait(const QFuture<Expected<T>> &future);

    QTemporaryDir m_folder;
    QString m_path;
    /// Of the database on the server; empty for a file.
    QString m_name;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_other;
};

} // namespace tenderyard
