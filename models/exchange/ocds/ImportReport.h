// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/exchange/ocds/Leftover.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <memory>

class QSaveFile;

namespace tenderyard {

/// What an import did: counts, and a line for everything that did not become a value of ours. Lines go to a file as
/// they come (CSV where its name ends so, else plain text), the first ones are kept for showing. Neither has texts from
/// the imported files other than figures, dates and field names: they name people. The whole values are in the office's
/// import_leftover table. Used by one thread at a time.
class ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(tenderyard::ImportReport)
public:
    static constexpr int keptLines = 1000;

    struct Counts
    {
        int files = 0;
        /// Files that are unreadable or damaged.
        int damagedFiles = 0;
        int releases = 0;
        /// Releases that count within another: merged in a compiledRelease, or found a second time.
        int releasesCovered = 0;
        /// Releases that belong to no process.
        int releasesRefused = 0;
        int processes = 0;
        int processesMade = 0;
        int processesChanged = 0;
        int processesUnchanged = 0;
        /// Taken over by an owner, so that the import leaves them alone.
        int processesTakenOver = 0;
        int processesFailed = 0;
        qint64 lines = 0;
        /// Rows made, by entity (words::entity).
        QMap<QString, int> made;
        /// How many lines of each code there are.
        QMap<QString, int> linesByCode;

        bool operator==(const Counts &) const = default;
    };

    ImportReport();
    ~ImportReport();
    ImportReport(ImportReport &&) noexcept;
    ImportReport &operator=(ImportReport &&) noexcept;

    /// Writes every line from now on into this file, which appears when finish() succeeds. Errors: report.not_writable.
    Outcome writeTo(const QString &path);
    void add(const Leftover &line);
    /// Ends the file with the counts. Errors: report.not_writable. Once.
    Outcome finish();

    Counts counts;
    const Leftovers &firstLines() const { return m_firstLines; }

    /// Why a line is there, for people.
    static QString sentence(QLatin1String code);
    /// The line's value as it may be shown and logged.
    static QString shownValue(const Leftover &line);
    /// The counts as lines of text for people.
    QStringList summary() const;

private:
    void writeLine(const QStringList &cells);

    std::unique_ptr<QSaveFile> m_file;
    Leftovers m_firstLines;
    bool m_csv = false;
};

} // namespace tenderyard
