// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SmallSchema.h"

#include "tests/storage/SmallSchemaPostgres.h"

namespace tenderyard {

namespace {

constexpr auto tables = R"sql(
CREATE TABLE thing (
    id @uuid NOT NULL PRIMARY KEY,
    name @text NOT NULL,
    note @text,
    amount @money CONSTRAINT amount_in_range CHECK (amount <= 9000000000000000000),
    currency @text,
    made_at @time,
    due_on @date,
    done @bool NOT NULL DEFAULT false,
    tags @json,
    body @blob,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE TABLE label (
    id @uuid NOT NULL PRIMARY KEY,
    code @text NOT NULL UNIQUE,
    thing_id @uuid NOT NULL REFERENCES thing (id),
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE TABLE change_log (
    seq @sequence,
    entity @text NOT NULL,
    entity_id @text NOT NULL,
    at @time NOT NULL
) @strict;
CREATE TABLE audit_entry (seq @sequence, at @time NOT NULL) @strict;
)sql";

constexpr auto views = R"sql(
CREATE VIEW thing_with_labels AS
SELECT t.id, t.name, count(l.id) AS labels FROM thing AS t LEFT JOIN label AS l ON l.thing_id = t.id GROUP BY t.id;
)sql";

constexpr auto sqliteTriggers = R"sql(
CREATE TRIGGER thing_before_insert BEFORE INSERT ON thing BEGIN
  SELECT RAISE(ABORT, 'rule.first,rule.second') WHERE NEW.name = 'forbidden';
  SELECT RAISE(ABORT, 'required.name:name') WHERE NEW.name = 'nameless';
END;
CREATE TRIGGER thing_before_update BEFORE UPDATE ON thing BEGIN
  SELECT RAISE(ABORT, 'rule.first,rule.second') WHERE NEW.name = 'forbidden';
  SELECT RAISE(ABORT, 'transition.actor') WHERE NEW.note = 'by engine' AND NOT is_engine();
END;
CREATE TRIGGER thing_after_insert AFTER INSERT ON thing BEGIN
  INSERT INTO change_log (entity, entity_id, at) VALUES ('thing', NEW.id, now_utc());
END;
CREATE TRIGGER thing_after_update AFTER UPDATE ON thing BEGIN
  INSERT INTO change_log (entity, entity_id, at) VALUES ('thing', NEW.id, now_utc());
END;
CREATE TRIGGER thing_after_delete AFTER DELETE ON thing BEGIN
  INSERT INTO change_log (entity, entity_id, at) VALUES ('thing', OLD.id, now_utc());
END;
CREATE TRIGGER label_after_insert AFTER INSERT ON label WHEN NEW.code LIKE 'engine%' BEGIN
  SELECT engine_enter();
  UPDATE thing SET note = 'by engine', row_version = row_version + 1 WHERE id = NEW.thing_id;
  SELECT RAISE(ABORT, 'rule.cut_short') WHERE NEW.code = 'engine cut short';
  SELECT engine_leave();
END;
)sql";

} // namespace

Expected<SchemaSource> smallSchema(const Dialect &dialect)
{
    const bool isServer = dialect.hasPeoplesSchema();
    SchemaSource source;
    source.migrations = {
        {1, QStringLiteral("things"), QLatin1String(tables) + (isServer ? smallPostgresTables() : QString())}};
    source.repeatables = {{QStringLiteral("views"), QLatin1String(views)},
                          {QStringLiteral("triggers"), isServer ? smallPostgresFunctions() + smallPostgresTriggers()
                                                                : QString(QLatin1String(sqliteTriggers))}};
    if (isServer)
        source.repeatables.append({QStringLiteral("people"), smallPostgresViews()});
    return source;
}

Binds thingNamed(const QString &name, const Uuid &id)
{
    return {{QStringLiteral("id"), QVariant::fromValue(id)}, {QStringLiteral("name"), name}};
}

} // namespace tenderyard
