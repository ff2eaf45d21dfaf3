-- SPDX-License-Identifier: GPL-3.0-or-later
-- The schema of what is kept, in the office's own, empty database. Run by an administrator after roles.sql; the schema
-- that people use (tenderyard) is made anew with every upgrade.

CREATE SCHEMA IF NOT EXISTS office AUTHORIZATION tenderyard_engine;
REVOKE ALL ON SCHEMA office FROM PUBLIC;
COMMENT ON SCHEMA office IS 'Tenderyard: the tables of the office. People have no privileges here.';

-- Search for words in the middle of a text.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA office;
