// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/Session.h"

#include <QCryptographicHash>

namespace tenderyard {

namespace {

constexpr auto bookkeeping = "CREATE TABLE IF NOT EXISTS schema_migration ("
                             " number @int PRIMARY KEY, name @text NOT NULL,"
                             " sha256 @text NOT NULL, applied_at @time NOT NULL) @strict;"
                             "CREATE TABLE IF NOT EXISTS schema_repeatable (hash @text PRIMARY KEY) @strict;";

QByteArray sha256(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// The error, with the script it happened in.
tl::unexpected<Error> inScript(const QString &name, Error error)
{
    error.detail.prepend(name + QStringLiteral(": "));
    return tl::unexpected(error);
}

} // namespace

Migrator::Migrator(SchemaSource source) : m_source(std::move(source)) {}

QByteArray Migrator::hashOf(const QString &generated) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part's own hash, so that no text can move from one to the next unseen.
    for (const RepeatableScript &script : m_source.repeatables) {
        hash.addData(sha256(script.name));
        hash.addData(sha256(script.script));
    }
    hash.addData(sha256(generated));
    return hash.result().toHex();
}

Expected<Migrator::State> Migrator::stateOf(Connection &connection) const
{
    State state;
    const Expected<bool> known = connection.dialect().hasTable(connection, QStringLiteral("schema_migration"));
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return state;
    const Expected<QVariant> number = connection.scalar(QStringLiteral("SELECT max(number) FROM schema_migration"));
    const Expected<QVariant> hash = connection.scalar(QStringLiteral("SELECT hash FROM schema_repeatable"));
    if (!number || !hash)
        return tl::unexpected(number ? hash.error() : number.error());
    state.number = number->toInt();
    state.hash = hash->toString().toLatin1();
    return state;
}

int Migrator::newestNumber() const
{
    return m_source.migrations.isEmpty() ? 0 : m_source.migrations.last().number;
}

Expected<QString> Migrator::generatedFor(Connection &connection) const
{
    return m_source.generated ? m_source.generated(connection) : QString();
}

Expected<bool> Migrator::isCurrent(Connection &connection, const State &state) const
{
    if (state.number != newestNumber() || state.hash.isEmpty())
        return false;
    const Expected<QString> generated = generatedFor(connection);
    if (!generated)
        return tl::unexpected(generated.error());
    return state.hash == hashOf(*generated);
}

Expected<Migrator::Report> Migrator::migrate(Connection &connection) const
{
    if (connection.session().access == Session::Access::Person)
        return checkForPerson(connection);
    Expected<Report> report;
    const Outcome done = connection.asSchemaOwner([&]() -> Outcome {
        report = migrateAsOwner(connection);
        return report ? Outcome() : tl::unexpected(report.error());
    });
    return done ? report : tl::unexpected(done.error());
}

Expected<Migrator::Report> Migrator::outlook(Connection &connection) const
{
    Report report;
    const Outcome looked = connection.asSchemaOwner([&]() -> Outcome {
        const Expected<State> state = stateOf(connection);
        if (!state)
            return tl::unexpected(state.error());
        report = {state->number, newestNumber(), false, {}};
        if (report.from != report.to)
            return {};
        const Expected<bool> current = isCurrent(connection, *state);
        report.rebuilt = current && !*current;
        return current ? Outcome() : tl::unexpected(current.error());
    });
    return looked ? Expected<Report>(report) : tl::unexpected(looked.error());
}

Expected<Migrator::Report> Migrator::checkForPerson(Connection &connection) const
{
    const Expected<State> state = stateOf(connection);
    if (!state)
        return tl::unexpected(state.error());
    const QString numbers = QStringLiteral("%1, known up to %2").arg(state->number).arg(newestNumber());
    if (state->number < newestNumber())
        return failure(QStringLiteral("storage.older_schema"), numbers);
    if (state->number > newestNumber())
        return failure(QStringLiteral("storage.newer_schema"), numbers);
    return Report{state->number, state->number, false, {}};
}

Expected<Migrator::Report> Migrator::migrateAsOwner(Connection &connection) const
{
    const Expected<State> state = stateOf(connection);
    if (!state)
        return tl::unexpected(state.error());
    if (state->number > newestNumber())
        return failure(QStringLiteral("storage.newer_schema"),
                       QStringLiteral("%1, known up to %2").arg(state->number).arg(newestNumber()));
    Report report{state->number, state->number, false, {}};
    const Expected<bool> current = isCurrent(connection, *state);
    if (!current)
        return tl::unexpected(current.error());
    if (*current)
        return report;
    if (state->number > 0 && state->number < newestNumber()) {
        if (const Outcome whole = connection.dialect().checkIntegrity(connection); !whole)
            return tl::unexpected(whole.error());
        const Expected<QString> backup = connection.dialect().backUp(connection, newestNumber());
        if (!backup)
            return tl::unexpected(backup.error());
        report.backup = *backup;
    }
    if (const Outcome applied = apply(connection, report); !applied)
        return tl::unexpected(applied.error());
    return report;
}

Outcome Migrator::apply(Connection &connection, Report &report) const
{
    const Dialect &dialect = connection.dialect();
    Outcome done = dialect.suspendReferences(connection, true);
    if (done)
        done = applyTogether(connection, report);
    // Also when suspending them failed: it may have done so half way.
    const Outcome resumed = dialect.suspendReferences(connection, false);
    return done ? resumed : done;
}

Outcome Migrator::applyTogether(Connection &connection, Report &report) const
{
    return connection.transaction([&] {
        return connection.asSchemaOwner([&]() -> Outcome {
            if (const Outcome locked = connection.dialect().lockSchema(connection); !locked)
                return locked;
            // Another program may have migrated between the first look and the lock.
            const Expected<State> state = stateOf(connection);
            if (!state)
                return tl::unexpected(state.error());
            if (state->number > newestNumber())
                return failure(QStringLiteral("storage.newer_schema"));
            const Expected<bool> current = isCurrent(connection, *state);
            if (!current || *current)
                return current ? Outcome() : tl::unexpected(current.error());
            if (const Outcome migrated = applyMigrations(connection, state->number); !migrated)
                return migrated;
            report.to = newestNumber();
            report.rebuilt = true;
            return rebuild(connection);
        });
    });
}

Outcome Migrator::applyMigrations(Connection &connection, int from) const
{
    const Dialect &dialect = connection.dialect();
    // Views would keep tables from being renamed, triggers would do their work on rows that only move house.
    if (const Outcome dropped = dialect.dropRepeatables(connection); !dropped)
        return dropped;
    if (const Outcome made = connection.executeScript(QLatin1String(bookkeeping)); !made)
        return made;
    if (const Outcome marked = dialect.markAsOffice(connection); !marked)
        return marked;
    for (const Migration &migration : m_source.migrations) {
        if (migration.number <= from)
            continue;
        if (const Outcome ran = connection.executeScript(migration.script); !ran)
            return inScript(QString::number(migration.number) + u'_' + migration.name, ran.error());
        const Outcome noted =
            connection.insert(QStringLiteral("schema_migration"),
                              {{QStringLiteral("number"), migration.number},
                               {QStringLiteral("name"), migration.name},
                               {QStringLiteral("sha256"), QString::fromLatin1(sha256(migration.script))},
                               {QStringLiteral("applied_at"), connection.now()}});
        if (!noted)
            return noted;
    }
    return dialect.checkReferences(connection);
}

Outcome Migrator::rebuild(Connection &connection) const
{
    for (const RepeatableScript &script : m_source.repeatables) {
        if (const Outcome ran = connection.executeScript(script.script); !ran)
            return inScript(script.name, ran.error());
    }
    const Expected<QString> generated = generatedFor(connection);
    if (!generated)
        return tl::unexpected(generated.error());
    if (const Outcome ran = connection.executeScript(*generated); !ran)
        return inScript(QStringLiteral("generated"), ran.error());
    const Expected<qint64> cleared = connection.execute(QStringLiteral("DELETE FROM schema_repeatable"));
    if (!cleared)
        return tl::unexpected(cleared.error());
    return connection.insert(QStringLiteral("schema_repeatable"),
                             {{QStringLiteral("hash"), QString::fromLatin1(hashOf(*generated))}});
}

} // namespace tenderyard
