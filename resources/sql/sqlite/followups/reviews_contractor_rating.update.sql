-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mean of the scores in hundredths, rounded half up.
UPDATE contractors_contractor SET
    rating_count = (SELECT count(*) FROM reviews_contractor_rating AS r WHERE r.contractor_id = NEW.contractor_id),
    rating_avg = (SELECT (200 * sum(r.score) + count(*)) / (2 * count(*)) FROM reviews_contractor_rating AS r
                  WHERE r.contractor_id = NEW.contractor_id),
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.contractor_id;
