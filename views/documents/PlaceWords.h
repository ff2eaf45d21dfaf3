// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentPlace.h"

#include <QCoreApplication>

namespace tenderyard {

/// What people read of a place where documents are kept.
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
public:
    /// "a folder beside the office’s file", "the WebDAV server cloud.example.org": within a sentence.
    static QString name(const DocumentPlace &place, bool isOnServer);
    /// A size with its unit, "3.4 MB".
    static QString size(qint64 bytes);
};

} // namespace tenderyard
