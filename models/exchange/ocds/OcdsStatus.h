// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace tenderyard {

/// What the status words of OCDS mean here. Case, blanks and hyphens do not count. Words outside the code lists are
/// Unknown, and the process is then judged by what else it holds.
///
/// | OCDS                                   | phase     | here                                                      |
/// |----------------------------------------|-----------|-----------------------------------------------------------|
/// | tender planning, planned               | Planned   | contract POSTED                                           |
/// | tender active                          | Open      | contract BIDDING                                          |
/// | tender complete                        | Closed    | as the awards and contracts say; COMPLETED without any    |
/// | tender cancelled, unsuccessful, withdrawn | Dead   | contract CANCELLED, unless an award or contract is alive  |
/// | award pending                          | Pending   | contract BIDDING, the supplier's bid SHORTLISTED          |
/// | award active                           | Alive     | contract AWARDED, the first supplier's bid AWARDED        |
/// | award cancelled, unsuccessful          | Dead      | the supplier's bid REJECTED                               |
/// | contract pending                       | Pending   | contract AWARDED                                          |
/// | contract active                        | Alive     | contract IN_PROGRESS                                      |
/// | contract terminated                    | Closed    | contract COMPLETED, when none is active                   |
/// | contract cancelled                     | Dead      | contract CANCELLED, when all are                          |
/// | milestone met                          | Closed    | milestone APPROVED, or PAID when nothing is left to pay   |
/// | milestone scheduled, notMet, partiallyMet | Planned | milestone PENDING                                        |
/// | bid invited                            | Planned   | no bid, only the contractor                               |
/// | bid pending                            | Open      | bid SUBMITTED                                             |
/// | bid valid (qualified)                  | Alive     | bid SHORTLISTED                                           |
/// | bid disqualified (not-qualified)       | Dead      | bid REJECTED                                              |
/// | bid withdrawn                          | Closed    | bid REJECTED with the code WITHDRAWN                      |
/// | transaction                            | –         | milestone payment RELEASED                                |
///
/// Once a bid is AWARDED, every other one is REJECTED, except those of suppliers who were awarded as well.
class OcdsStatus
{
public:
    enum class Phase { Unknown, Planned, Open, Pending, Alive, Closed, Dead };

    static Phase ofTender(const QString &word);
    static Phase ofAward(const QString &word);
    static Phase ofContract(const QString &word);
    static Phase ofMilestone(const QString &word);
    static Phase ofBid(const QString &word);
};

} // namespace tenderyard
