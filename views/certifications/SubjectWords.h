// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/common/StatusWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace tenderyard {

class FactList;

/// What staff see of a certification or a profile that waits for them, in words.
class SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectWords)
public:
    /// A row of list_contractor.
    static void addProfile(FactList *facts, const Row &profile);
    /// What the program found out by itself about a certification; `me` is who looks at it.
    static QList<StatusLook> marksOf(const Row &certification, const QDate &today, const Uuid &me);
    /// Date and time in the reader's zone; empty for an invalid one. `time` in UTC.
    static QString time(const QDateTime &time);
};

} // namespace tenderyard
