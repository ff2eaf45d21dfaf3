-- SPDX-License-Identifier: GPL-3.0-or-later
-- By their folded forms staff find that a number is used by another company too, and that a holder is not the company. So
-- whoever writes them does not choose them: where letters and digits are all that counts, the server folds them itself.
-- What has other letters is folded as the program sends it.
CREATE FUNCTION office.fold_certification() RETURNS trigger LANGUAGE plpgsql VOLATILE
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    IF NEW.number IS NULL OR NEW.number ~ '^[ -~]*$' THEN
        NEW.number_fold := nullif(lower(regexp_replace(NEW.number, '[^A-Za-z0-9]', '', 'g')), '');
    END IF;
    IF NEW.holder IS NULL OR NEW.holder ~ '^[ -~]*$' THEN
        NEW.holder_fold := nullif(lower(btrim(regexp_replace(NEW.holder, ' +', ' ', 'g'))), '');
    END IF;
    RETURN NEW;
END $$;

-- After the triggers that judge (…_before_…; they go by name): who may not write them at all is refused.
CREATE TRIGGER contractors_certification_fold BEFORE INSERT OR UPDATE OF number, number_fold, holder, holder_fold
ON office.contractors_certification FOR EACH ROW
WHEN (current_user NOT IN ('tenderyard_engine', 'tenderyard_importer'))
EXECUTE FUNCTION office.fold_certification();
