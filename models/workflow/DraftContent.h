// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Tenders.h"

#include <QJsonObject>

namespace tenderyard {

/// The form of a tender as a draft stores it: a JSON object, amounts as whole numbers of 1/10,000 units in text.
class DraftContent
{
public:
    static QJsonObject toJson(const TenderFields &fields);
    /// What is missing or not understood stays empty: a draft may be half written.
    static TenderFields fromJson(const QJsonObject &content);
};

} // namespace tenderyard
