// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "views/common/EmptyState.h"

namespace tenderyard {

/// What a place shows when it could not be read.
class ErrorState : public EmptyState
{
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);

    void setError(const Error &error);
    /// Whether there is a button to try again; there is one at first.
    void setRetry(bool possible);

Q_SIGNALS:
    void retry();

private:
    QPushButton *m_retry;
};

} // namespace tenderyard
