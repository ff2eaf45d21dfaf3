// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What `tenderyard copy …` was asked to do.
struct CopyArguments
{
    Q_DECLARE_TR_FUNCTIONS(CopyArguments)
public:
    /// Files or administrators' addresses; never with a password.
    QString from;
    QString to;
    bool resume = false;
    /// For the invitations: by which name people reach the server, and its authority's certificate.
    QString publicServer;
    QString certificate;

    /// Reads what stands behind `copy`. Errors: usage.wrong with its text.
    static Expected<CopyArguments> read(QStringList arguments);
    static QString help();
};

} // namespace tenderyard
