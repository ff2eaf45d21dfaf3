-- SPDX-License-Identifier: GPL-3.0-or-later
-- A milestone is found by its title whatever the case and the accents.
ALTER TABLE contracts_milestone ADD COLUMN title_fold @text NOT NULL DEFAULT '';
