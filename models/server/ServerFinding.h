// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// Something that a check of an office's server found, in words.
struct ServerFinding
{
    enum class Weight {
        /// Somebody may see or do what is not theirs, or may lose something.
        Error,
        /// To be known, and perhaps as it is wanted.
        Warning
    };

    Weight weight = Weight::Error;
    /// A stable name, "rls.off", for scripts and tests.
    QString code;
    QString what;
    QString mend;
};

} // namespace tenderyard
