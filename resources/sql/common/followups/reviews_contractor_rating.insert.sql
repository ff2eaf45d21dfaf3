-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mean of the scores in hundredths, rounded half up: (200 * sum + count) / (2 * count) without the rest, which a
-- database may keep.
UPDATE contractors_contractor SET
    rating_count = (SELECT count(*) FROM reviews_contractor_rating AS r WHERE r.contractor_id = NEW.contractor_id),
    rating_avg = (SELECT (n.doubled - n.doubled % n.parts) / n.parts
                  FROM (SELECT 200 * sum(r.score) + count(*) AS doubled, 2 * count(*) AS parts
                        FROM reviews_contractor_rating AS r WHERE r.contractor_id = NEW.contractor_id) AS n),
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.contractor_id;
