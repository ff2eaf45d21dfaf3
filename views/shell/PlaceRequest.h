// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QMetaType>
#include <QString>

namespace tenderyard {

/// Where somebody wants to go in the window: a place, and the row to show there if it is about one.
/// Places: dashboard, plan (contract), tenders, tender (contract), tender_form (draft or null), compare (contract or
/// null for the choice), payments, reviews, contractors, contractor (profile), find_tenders, my_bids, bid_form
/// (contract), my_contracts, profile, certifications, verification (subject or null), expiring, suspended, people,
/// history, settings, help.
struct PlaceRequest
{
    QString place;
    Uuid id;
    /// What to do or show first there, a word of the page ("opened", "retry"); mostly empty.
    QString detail;

    bool operator==(const PlaceRequest &) const = default;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::PlaceRequest)
