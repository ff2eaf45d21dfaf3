-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the common SQL stands on in PostgreSQL. Functions that people may call live in `tenderyard`.

CREATE SCHEMA IF NOT EXISTS tenderyard;

-- Whose login this is. An account that was deactivated is still known; whether it may do anything is asked of `me`.
CREATE FUNCTION tenderyard.current_user_id() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT l.user_id FROM account_login AS l WHERE l.role_name = session_user);
END $$;

-- The time of the statement, not of the transaction: one that began before a deadline must not come in after it.
CREATE FUNCTION tenderyard.now_utc() RETURNS timestamptz(3) LANGUAGE sql STABLE PARALLEL SAFE
AS 'SELECT date_trunc(''milliseconds'', clock_timestamp())::timestamptz(3)';

CREATE FUNCTION tenderyard.today_utc() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
AS 'SELECT (tenderyard.now_utc() AT TIME ZONE ''UTC'')::date';

CREATE FUNCTION tenderyard.days_after(t timestamptz, n bigint) RETURNS timestamptz(3) LANGUAGE sql STABLE PARALLEL SAFE
AS 'SELECT (((t AT TIME ZONE ''UTC'') + make_interval(days => n::int)) AT TIME ZONE ''UTC'')::timestamptz(3)';

CREATE FUNCTION tenderyard.days_after(d date, n bigint) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
AS 'SELECT d + n::int';

-- The server's clock is the clock.
CREATE FUNCTION tenderyard.clock_is_behind() RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';

-- Version 7: 48 bits of milliseconds, then chance.
CREATE FUNCTION tenderyard.new_id() RETURNS uuid LANGUAGE sql VOLATILE
AS $$
    SELECT encode(set_byte(set_byte(
        overlay(uuid_send(gen_random_uuid()) PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint)
                FROM 3) FROM 1 FOR 6),
        6, (get_byte(uuid_send(gen_random_uuid()), 6) & 15) | 112),
        8, (get_byte(uuid_send(gen_random_uuid()), 8) & 63) | 128), 'hex')::uuid
$$;

-- An end-to-end reference of a payment: at most 35 letters and digits.
CREATE FUNCTION tenderyard.new_reference() RETURNS text LANGUAGE sql VOLATILE
AS 'SELECT ''TY'' || upper(replace(tenderyard.new_id()::text, ''-'', ''''))';

CREATE FUNCTION tenderyard.sha256_hex(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS 'SELECT encode(sha256(convert_to(t, ''UTF8'')), ''hex'')';

-- Exact, as numeric: sums of bigint do not overflow.
CREATE AGGREGATE tenderyard.money_sum(bigint) (
    SFUNC = int8_avg_accum, STYPE = internal, SSPACE = 48, FINALFUNC = numeric_poly_sum,
    COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize, PARALLEL = SAFE);
CREATE AGGREGATE tenderyard.money_sum(numeric) (
    SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_sum,
    COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize,
    PARALLEL = SAFE);
