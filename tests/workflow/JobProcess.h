// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace tenderyard {

/// The test program started once more, to do the main job of an office again and again until it is killed. It says of
/// each step that it begins it and, after the answer, what must be found in the office from then on.
namespace job {

struct Company
{
    Uuid user;
    Uuid contractor;
};

/// Who works in the office.
struct People
{
    Uuid owner;
    /// Two who bid each time, and one who changes their mind.
    QList<Company> companies;
};

/// A line that the process printed.
struct Line
{
    /// Begins: not answered yet. Failed: a step was refused, which ends the process.
    enum class Kind { Begins, Confirmed, Failed };
    Kind kind = Kind::Failed;
    QString step;
    /// Of a confirmed step: a query that answers at least 1. Of a failed one: why.
    QString text;
};

/// Starts it on the office at `path`, whose clock says `now`.
std::unique_ptr<QProcess> start(const QString &path, const People &people, const QDateTime &now);
Line parse(const QByteArray &line);

/// The exit code of the job's part when the arguments ask for it, -1 when this is the test itself.
int run(const QStringList &arguments);

} // namespace job

} // namespace tenderyard
