// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Contractors.h"

#include <QString>

namespace tenderyard {

class SampleOffice;

/// A certificate that a contractor of the sample office uploads, so that it waits at the desk.
struct WaitingCertificate
{
    /// What the contractor types.
    CertificationFields entered;
    /// What the document says.
    CertificationFields printed;

    /// One whose document says what is entered, with this number.
    static WaitingCertificate ofNumber(const QString &number, const QString &holder);
    /// The page that is uploaded.
    QByteArray page() const;
    /// Uploads it as the contractor with this login; null when it is refused.
    Uuid upload(SampleOffice &office, const QString &login, const Uuid &supersedes = {}) const;
};

} // namespace tenderyard
