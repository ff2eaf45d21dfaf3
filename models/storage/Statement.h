// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace tenderyard {

/// A prepared statement of one connection with the answer of its last run. Used in the connection's thread.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The names whose values run() takes, in its order, each once.
    virtual QStringList placeholders() const = 0;
    /// Runs it with one value a placeholder, in stored form (ValueCodec.h).
    virtual Outcome run(const QList<QVariant> &values) = 0;
    /// Every row of the answer.
    virtual Expected<Rows> rows() = 0;
    /// The first column of the first row; a null variant when there is no row.
    virtual Expected<QVariant> first() = 0;
    /// How many rows the last run changed.
    virtual qint64 changed() const = 0;
    /// Lets go of the answer.
    virtual void finish() = 0;
    /// Whether it has to be prepared anew: what it stands on is another than it was.
    virtual bool isStale() const { return false; }
};

} // namespace tenderyard
