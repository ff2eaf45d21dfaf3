-- SPDX-License-Identifier: GPL-3.0-or-later
-- The channel on which a person alone is told of what nobody else may know of: who can name it can hear it.
ALTER TABLE account_login ADD COLUMN channel text NOT NULL DEFAULT 'ty_' || replace(gen_random_uuid()::text, '-', '');
