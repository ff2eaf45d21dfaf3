// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SmallSchemaPostgres.h"

namespace tenderyard {

namespace {

constexpr auto logins = R"sql(
CREATE TABLE account_login (role_name name PRIMARY KEY, user_id uuid NOT NULL UNIQUE);
CREATE TABLE action_key (
    user_id uuid NOT NULL,
    key uuid NOT NULL,
    result text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, key)
);
)sql";

constexpr auto people = R"sql(
CREATE FUNCTION tenderyard.current_user_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = office AS 'SELECT user_id FROM account_login WHERE role_name = session_user';
CREATE FUNCTION tenderyard.now_utc() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT clock_timestamp()';
CREATE FUNCTION tenderyard.is_engine() RETURNS integer LANGUAGE sql STABLE
AS $$ SELECT (current_user IN ('tenderyard_engine', 'tenderyard_importer'))::integer $$;
CREATE FUNCTION tenderyard.engine_enter() RETURNS void LANGUAGE sql AS '';
)sql";

constexpr auto triggers = R"sql(
CREATE FUNCTION thing_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.name = 'forbidden' THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.first,rule.second';
    ELSIF NEW.name = 'nameless' AND TG_OP = 'INSERT' THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'required.name:name';
    ELSIF NEW.note = 'by engine' AND TG_OP = 'UPDATE' AND tenderyard.is_engine() = 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER thing_before BEFORE INSERT OR UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION thing_check();

CREATE FUNCTION thing_log() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = office AS $$
BEGIN
    INSERT INTO change_log (entity, entity_id, at)
    VALUES ('thing', CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END, clock_timestamp());
    PERFORM pg_notify('tenderyard', '');
    RETURN NULL;
END $$;
CREATE TRIGGER thing_after AFTER INSERT OR UPDATE OR DELETE ON thing FOR EACH ROW EXECUTE FUNCTION thing_log();

CREATE FUNCTION label_follow_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = office AS $$
BEGIN
    UPDATE thing SET note = 'by engine', row_version = row_version + 1 WHERE id = NEW.thing_id;
    IF NEW.code = 'engine cut short' THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.cut_short';
    END IF;
    RETURN NULL;
END $$;
ALTER FUNCTION label_follow_up() OWNER TO tenderyard_engine;
CREATE TRIGGER label_after AFTER INSERT ON label FOR EACH ROW WHEN (NEW.code LIKE 'engine%')
EXECUTE FUNCTION label_follow_up();
)sql";

constexpr auto changes = R"sql(
CREATE FUNCTION tenderyard.my_channel() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE FUNCTION tenderyard.changes_since("position" text)
RETURNS TABLE (entity text, entity_id text, cursor text) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office AS $$
DECLARE
    here text := pg_current_snapshot()::text;
BEGIN
    IF "position" <> '' THEN
        RETURN QUERY SELECT DISTINCT g.entity, g.entity_id, here FROM change_log AS g
        WHERE g.xid >= pg_snapshot_xmin("position"::pg_snapshot)
          AND NOT pg_visible_in_snapshot(g.xid, "position"::pg_snapshot) LIMIT 5001;
    END IF;
    RETURN QUERY SELECT '', '', here;
END $$;
)sql";

// What belongs to the importer and to people, whatever tables there are.
constexpr auto views = R"sql(
GRANT USAGE ON SCHEMA tenderyard TO tenderyard_person, tenderyard_engine, tenderyard_importer;
GRANT USAGE ON SCHEMA office TO tenderyard_engine, tenderyard_importer;
DO $do$
DECLARE
    item record;
BEGIN
    FOR item IN SELECT c.relname AS name FROM pg_class AS c
                WHERE c.relnamespace = 'office'::regnamespace AND c.relkind IN ('r', 'v') LOOP
        EXECUTE format('CREATE VIEW tenderyard.%1$I AS SELECT * FROM office.%1$I', item.name);
        EXECUTE format('GRANT ALL ON tenderyard.%I TO tenderyard_person', item.name);
        EXECUTE format('GRANT ALL ON office.%I TO tenderyard_engine, tenderyard_importer', item.name);
    END LOOP;
END
$do$;
)sql";

} // namespace

QString smallPostgresTables()
{
    return QLatin1String(logins) +
           QStringLiteral("ALTER TABLE change_log ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();");
}

QString smallPostgresViews()
{
    return QLatin1String(views);
}

QString smallPostgresFunctions()
{
    return QLatin1String(people) + QLatin1String(changes);
}

QString smallPostgresTriggers()
{
    return QLatin1String(triggers);
}

} // namespace tenderyard
