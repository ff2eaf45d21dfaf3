// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QByteArray>

namespace tenderyard {

/// What a store answered.
struct RemoteAnswer
{
    /// Of HTTP; 0 where there was no answer.
    int status = 0;
    QByteArray body;
    /// The body was RemoteRequest::expected.
    bool isExpected = false;
    QByteArray etag;
    /// The length that the answer tells, -1 where it tells none.
    qint64 length = -1;
    /// After how many seconds it wants to be asked again; 0 where it says nothing of it.
    int retryAfter = 0;
    /// It came over a connection that had ended before it was asked, so the same may be asked at once.
    bool stale = false;
    /// What is told to people where this is not the answer that was hoped for.
    Error error;

    bool isGood() const { return status >= 200 && status < 300; }
};

} // namespace tenderyard
