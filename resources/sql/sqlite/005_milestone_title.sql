-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE contracts_milestone SET title_fold = fold(title);
