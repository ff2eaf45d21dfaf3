// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/copy/CopySide.h"
#include "models/server/copy/OfficeCopy.h"
#include "models/server/copy/TableDigest.h"

namespace tenderyard {

/// The steps of an OfficeCopy between two open sides, in this order.
class CopyWork
{
public:
    /// The sides and what `progress` leans on outlive the work. `resume`: see CopyRequest.
    CopyWork(CopySide &from, CopySide &to, const OfficeCopy::Progress &progress);

    /// Makes sure that the other side is there for this office and for nothing else.
    Outcome begin(bool resume);
    Outcome copyRows();
    Outcome copyDocuments();
    Outcome compare();
    Outcome readPeople();
    /// After the last look at what is copied from.
    Outcome finish();

    const CopyReport &report() const { return m_report; }

private:
    Outcome checkEmpty();
    Outcome copyTable(const CopyTable &table);
    /// Goes on behind what is there of the table if that is right, else empties it.
    Outcome takeUp(const CopyTable &table, TableReader &reader, TableDigest &digest);
    Outcome copyDocument(const QString &sha256, const QString &name);
    Expected<CopiedTable> digestOfTarget(const CopyTable &table, CopyProgress::Phase phase);
    Outcome compareDocuments();
    /// copy.cancelled when nobody wants it any longer.
    Outcome tell(CopyProgress::Phase phase, const QString &table = {});

    CopySide &m_from;
    CopySide &m_to;
    const OfficeCopy::Progress &m_progress;
    QList<CopyTable> m_tables;
    CopyReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace tenderyard
