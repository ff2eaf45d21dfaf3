// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentPlace.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/SwiftServer.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

namespace tenderyard {

/// The demonstration office, and what a staff member does to have its documents kept elsewhere.
class StoreOffice
{
public:
    /// Who is staff there.
    static QString staff();

    SampleOffice &office() { return m_office; }

    /// The place that a test's own server is, as an office has it.
    static DocumentPlace place(const ApacheServer &server);
    static DocumentPlace place(const SwiftServer &server, const QString &bucket);
    static void makeBucket(const SwiftServer &server, const QString &bucket);

    /// Goes to the page and opens the form for another place.
    static bool openForm(WindowDriver &driver, Hand &hand);
    /// Types the fields of a place, of the kind that is chosen.
    static bool type(Hand &hand, const DocumentPlace &place, const QString &secret, const QString &authority);
    /// On a server, who looks after it; in a file there is nothing to type.
    bool typeAdministrator(Hand &hand);
    /// Waits until all is moved and nothing is under way any more.
    static bool waitUntilMoved(WindowDriver &driver);

    /// Whether everybody's certificates are opened whole, each by its contractor, through a store of the window's.
    /// Answers how many; -1 when one was not.
    int readAll(WindowDriver &driver);
    /// How many files certificates name.
    qint64 certificates();

private:
    SampleOffice m_office;
};

} // namespace tenderyard
