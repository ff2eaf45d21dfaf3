// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/OfficeCopy.h"

#include "models/server/copy/CopyWork.h"
#include "models/storage/PostgresAddress.h"

namespace tenderyard {

namespace {

/// A number that is another one after anything was changed in an office.
Expected<qint64> newestChange(CopySide &side)
{
    const Expected<QVariant> newest = side.connection().scalar(QStringLiteral("SELECT max(seq) FROM change_log"));
    if (!newest)
        return tl::unexpected(newest.error());
    return newest->toLongLong();
}

/// All that is read of the office, in one state of it.
Outcome carryOver(CopyWork &work, bool resume)
{
    Outcome done = work.begin(resume);
    if (done)
        done = work.copyRows();
    if (done)
        done = work.copyDocuments();
    if (done)
        done = work.compare();
    return done ? work.readPeople() : done;
}

Expected<CopyReport> copyBetween(CopySide &from, CopySide &to, bool resume, const OfficeCopy::Progress &progress)
{
    CopyWork work(from, to, progress);
    Expected<qint64> before = 0;
    const Outcome carried = from.connection().snapshot([&]() -> Outcome {
        before = newestChange(from);
        return before ? carryOver(work, resume) : tl::unexpected(before.error());
    });
    if (!carried)
        return tl::unexpected(carried.error());
    const Expected<qint64> after = newestChange(from);
    if (!after)
        return tl::unexpected(after.error());
    if (const Outcome finished = work.finish(); !finished)
        return tl::unexpected(finished.error());
    CopyReport report = work.report();
    report.changedMeanwhile = *after != *before;
    return report;
}

} // namespace

OfficeCopy::OfficeCopy(const CopyRequest &request, const Clock &clock) : m_request(request), m_clock(clock) {}

Expected<CopyReport> OfficeCopy::run(const Progress &progress)
{
    if (!PostgresAddress::isOne(m_request.from) && !PostgresAddress::isOne(m_request.to))
        return failure(QStringLiteral("copy.two_files"));
    const auto from = CopySide::open(m_request.from, m_request.fromSecret, CopySide::Role::From, m_clock);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = CopySide::open(m_request.to, m_request.toSecret, CopySide::Role::To, m_clock);
    if (!to)
        return tl::unexpected(to.error());
    Expected<CopyReport> report = failure(QStringLiteral("storage.failed"));
    // As those to whom the tables belong, on both sides; nothing is asked about people's rights.
    const Outcome done = (*from)->connection().asSchemaOwner([&] {
        return (*to)->connection().asSchemaOwner([&]() -> Outcome {
            report = copyBetween(**from, **to, m_request.resume, progress);
            return report ? Outcome() : tl::unexpected(report.error());
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    const Outcome placed = (*to)->putInPlace();
    return placed ? report : tl::unexpected(placed.error());
}

} // namespace tenderyard
