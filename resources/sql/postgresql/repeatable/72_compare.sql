-- SPDX-License-Identifier: GPL-3.0-or-later
-- The comparison is for the members of a tender. What stands beside a price counts certifications, other bids and earlier
-- contracts: over what a person sees, that would be read anew for each row (minutes), so the engine reads it, contract by
-- contract.
CREATE FUNCTION office.bids_compared(contract uuid) RETURNS SETOF office.opened_bid LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 10 AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = contract AND m.user_id = me()) THEN
        RETURN QUERY SELECT o.* FROM opened_bid AS o WHERE o.contract_id = contract;
    END IF;
END $$;

-- The contract is taken from the outer side of the join, so that a condition on it asks for that contract alone.
DO $$
DECLARE
    columns text;
BEGIN
    SELECT string_agg(CASE WHEN a.attname = 'contract_id' THEN 'c.' ELSE 'b.' END || quote_ident(a.attname), ', '
                      ORDER BY a.attnum) INTO columns
    FROM pg_attribute AS a WHERE a.attrelid = 'office.opened_bid'::regclass AND a.attnum > 0;
    EXECUTE format('CREATE VIEW tenderyard.compare_bid WITH (security_barrier) AS SELECT %s '
                   'FROM (SELECT DISTINCT m.contract_id FROM office.own_membership AS m) AS c, '
                   'LATERAL office.bids_compared(c.contract_id) AS b', columns);
    ALTER VIEW tenderyard.compare_bid OWNER TO tenderyard_reader;
END $$;
