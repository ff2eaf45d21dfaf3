-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words in the middle of a text are found through an index here, where a condition of a person's may not use it: it would
-- be tried on rows that are not theirs to see. The same rows as in the policies (06_policies).

CREATE FUNCTION tenderyard.tenders_with(pattern text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 100 AS $$
BEGIN
    IF me() IS NULL THEN
        RETURN;
    ELSIF sees_all_tenders() THEN
        RETURN QUERY SELECT c.id FROM contracts_contract AS c WHERE c.search_fold LIKE pattern;
    ELSE
        RETURN QUERY SELECT c.id FROM contracts_contract AS c
            WHERE c.search_fold LIKE pattern AND (c.id IN (SELECT my_contracts()) OR c.import_id IS NOT NULL);
    END IF;
END $$;

CREATE FUNCTION tenderyard.contractors_with(pattern text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 100 AS $$
DECLARE
    person uuid := me();
BEGIN
    IF person IS NULL THEN
        RETURN;
    ELSIF is_staff() THEN
        RETURN QUERY SELECT p.id FROM contractors_contractor AS p WHERE p.search_fold LIKE pattern;
    ELSE
        RETURN QUERY SELECT p.id FROM contractors_contractor AS p
            WHERE p.search_fold LIKE pattern
              AND (p.user_id = person OR p.entered_by = person OR p.id IN (SELECT my_bidders())
                   OR (p.verified_status = 'APPROVED' AND directory_is_published()));
    END IF;
END $$;
