// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ThingSchema.h"

#include "tests/storage/SmallSchemaPostgres.h"

namespace tenderyard {

namespace {

constexpr auto tables = R"sql(
CREATE TABLE thing (
    id @uuid NOT NULL PRIMARY KEY,
    name @text NOT NULL,
    name_fold @text NOT NULL,
    note @text,
    amount @money,
    currency @text NOT NULL DEFAULT 'EUR',
    due_on @date,
    status @text NOT NULL DEFAULT 'PENDING',
    rating @int,
    hidden @bool NOT NULL DEFAULT false,
    next_change_at @time,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX thing_by_name ON thing (name_fold, id);
CREATE INDEX thing_by_amount ON thing (coalesce(amount, -1), id);
CREATE INDEX thing_by_update ON thing (updated_at, id);
CREATE TABLE label (id @uuid NOT NULL PRIMARY KEY, thing_id @uuid NOT NULL) @strict;
CREATE INDEX label_by_thing ON label (thing_id);
CREATE TABLE rumour (id @uuid NOT NULL PRIMARY KEY) @strict;
CREATE TABLE change_log (seq @sequence, entity @text NOT NULL, entity_id @text NOT NULL, at @time NOT NULL) @strict;
CREATE TABLE audit_entry (seq @sequence, at @time NOT NULL) @strict;
)sql";

constexpr auto list = R"sql(
CREATE VIEW list_thing AS
SELECT t.id AS id, t.name AS name, t.name_fold AS name_fold, t.note AS note, t.amount AS amount,
       coalesce(t.amount, -1) AS amount_sort, t.currency AS currency, t.due_on AS due_on,
       coalesce(t.due_on, '9999-12-31') AS due_sort,
       CASE WHEN t.next_change_at <= now_utc() THEN 'LATE' ELSE t.status END AS status,
       CASE WHEN t.next_change_at <= now_utc() THEN 0 WHEN t.status = 'PENDING' THEN 1 ELSE 2 END AS status_order,
       t.rating AS rating, (SELECT count(*) FROM label AS l WHERE l.thing_id = t.id) AS labels,
       CASE WHEN t.next_change_at > now_utc() THEN t.next_change_at END AS next_change_at,
       t.updated_at AS updated_at, t.row_version AS row_version
FROM thing AS t WHERE NOT t.hidden;
)sql";

// For things to be added by whom nobody gave a key.
constexpr auto postgresChanges = R"sql(
CREATE FUNCTION tenderyard.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS 'SELECT gen_random_uuid()';
CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = office AS $$
BEGIN
    INSERT INTO change_log (entity, entity_id, at)
    VALUES (TG_TABLE_NAME, CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END, clock_timestamp());
    PERFORM pg_notify('tenderyard', '');
    RETURN NULL;
END $$;
)sql";

constexpr const char *watched[] = {"thing", "label", "rumour"};

QString sqliteTriggers()
{
    QString script;
    for (const char *table : watched) {
        for (const auto &[event, row] : {std::pair(u"INSERT"_qs, u"NEW"_qs), std::pair(u"UPDATE"_qs, u"NEW"_qs),
                                         std::pair(u"DELETE"_qs, u"OLD"_qs)}) {
            script += u"CREATE TRIGGER %1_after_%2 AFTER %2 ON %1 BEGIN INSERT INTO change_log (entity, entity_id, at) "
                      "VALUES ('%1', %3.id, now_utc()); END;\n"_qs.arg(QLatin1String(table), event, row);
        }
    }
    return script;
}

QString postgresTriggers()
{
    QString script = QLatin1String(postgresChanges);
    for (const char *table : watched)
        script += u"CREATE TRIGGER %1_after AFTER INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW "
                  "EXECUTE FUNCTION log_change();\n"_qs.arg(QLatin1String(table));
    return script;
}

} // namespace

Expected<SchemaSource> thingSchema(const Dialect &dialect)
{
    const bool isServer = dialect.hasPeoplesSchema();
    SchemaSource source;
    source.migrations = {{1, u"things"_qs, QLatin1String(tables) + (isServer ? smallPostgresTables() : QString())}};
    if (isServer)
        source.repeatables.append({u"functions"_qs, smallPostgresFunctions()});
    source.repeatables.append({u"list"_qs, QLatin1String(list)});
    source.repeatables.append({u"triggers"_qs, isServer ? postgresTriggers() : sqliteTriggers()});
    if (isServer)
        source.repeatables.append({u"people"_qs, smallPostgresViews()});
    return source;
}

} // namespace tenderyard
