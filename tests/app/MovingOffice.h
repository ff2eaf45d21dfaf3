// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/server/copy/OfficeCopy.h"
#include "models/storage/ThreadGuard.h"

#include <QTemporaryDir>

namespace tenderyard {

/// The demonstration office in a file, made once a program, and what it is to be copied. Ends the test program when it
/// cannot be made.
class MovingOffice
{
public:
    MovingOffice();

    /// The office's file.
    QString path() const { return file(QStringLiteral("office.tenderyard")); }
    /// A place for a new file.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A copy of the office in a file of its own, with its documents.
    QString anotherFile();

    /// In the calling thread; what went wrong is logged.
    Expected<CopyReport> copy(const QString &from, const QString &to, bool resume = false,
                              const OfficeCopy::Progress &progress = {}) const;
    /// The code of the error; empty without one.
    static QString codeOf(const Expected<CopyReport> &report);
    /// Copies, giving up at every table that was not begun before, and going on again; answers at how many, -1 when it
    /// failed otherwise.
    int copyInPieces(const QString &from, const QString &to) const;

private:
    ThreadGuard::Allowance m_allowance;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_files = 0;
};

} // namespace tenderyard
