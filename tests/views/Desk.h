// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QString>

namespace tenderyard {

class SampleOffice;
class WindowDriver;

/// The verification desk of the sample office, as tests work at it.
class Desk
{
public:
    static QString place() { return QStringLiteral("verification"); }
    static QString queue() { return QStringLiteral("Waiting for verification"); }
    /// A member of staff, and a colleague.
    static QString staff() { return QStringLiteral("tomas.reilly"); }
    static QString colleague() { return QStringLiteral("ingrid.solberg"); }
    /// A contractor, and its company.
    static QString contractor() { return QStringLiteral("aoife.byrne"); }
    static QString company() { return QStringLiteral("Slieve Slate & Lead Ltd"); }

    /// The newest one of this type that waits.
    static Uuid waitingOf(SampleOffice &office, const QString &company, const QString &type);
    /// "verified" or "not verified", code and reason.
    static QString decisionOf(SampleOffice &office, const Uuid &certification);
    static qint64 claimsOf(SampleOffice &office, const QString &login);
    /// Changes one byte of the stored document.
    static bool changeStored(SampleOffice &office, const Uuid &certification);
    /// Does what no person may.
    static bool engine(SampleOffice &office, const QString &sql);

    static void press(WindowDriver &driver, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Signs in and goes to this item.
    static bool open(WindowDriver &driver, const QString &login, const Uuid &item);
    /// Waits until its document is there and checked.
    static bool shows(WindowDriver &driver, const QString &company);
};

} // namespace tenderyard
