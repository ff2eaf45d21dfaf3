// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Invitation.h"
#include "models/server/copy/CopyReport.h"

#include <QCoreApplication>
#include <QStringList>

namespace tenderyard {

/// What people are told of a copy: what was copied, and how each of them signs in from now on.
class CopyHandOut
{
    Q_DECLARE_TR_FUNCTIONS(CopyHandOut)
public:
    /// Sentences without anybody's password or name. `common` as of parts().
    static QStringList summary(const CopyReport &report, const Invitation &common);
    /// One part for each person who can sign in, with their password: an invitation where the office is on a server.
    /// `common` completes those with what is the same for all: the certificate, its fingerprint, and the hosts where
    /// people reach the server by another name than the administrator; what is empty in it changes nothing.
    static QString parts(const CopyReport &report, const Invitation &common);

private:
    static QString invitationOf(const CopyReport &report, const CopiedPerson &person, const Invitation &common);
};

} // namespace tenderyard
