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

Q_SIGNALS:
    void retry();
};

} // namespace tenderyard
