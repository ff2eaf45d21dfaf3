// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tenderyard {

/// Somebody who can sign in to the demonstration office.
struct DemoLogin
{
    QString login;
    QString fullName;
    /// The contractor's company; empty for owners and staff.
    QString companyName;
    /// Roles of words::role.
    QStringList roles;
};

/// What a start page and the command line show of a new demonstration office.
struct DemoSummary
{
    QString officeName;
    QList<DemoLogin> logins;
    /// The same for everybody.
    QString password;
    int tenders = 0;
    int bids = 0;
    int milestones = 0;
    int payments = 0;
};

/// Makes an office to look at: three owners, a dozen contractors, two staff and some forty tenders in every status.
/// Everybody in it does what people do, through the services of models/workflow as themselves, on days of the past ten
/// months, so every rule held and the history is a real one.
class DemoOffice
{
public:
    /// How much of the work is done, 0 to 100, told in the calling thread; false stops it.
    using Progress = std::function<bool(int percent)>;

    /// Makes a new file at `path`, and the folder of its documents beside it. Takes seconds: to be called on a thread
    /// of the caller's, not the GUI's. What is there when it fails or is stopped is deleted again.
    /// Errors: storage.exists (there is a file already), storage.* of opening an office, demo.data, demo.stopped, and
    /// the rule that stood against a step (a fault of the program's data).
    static Expected<DemoSummary> create(const QString &path, const Progress &progress = {});
    /// The same as if it were `now` (UTC).
    static Expected<DemoSummary> createAt(const QString &path, const QDateTime &now, const Progress &progress = {});

    /// Who can sign in, with the password, without making anything.
    static Expected<DemoSummary> describe();
};

} // namespace tenderyard
