// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/MovingOffice.h"

#include "app/demo/DemoOffice.h"
#include "tests/app/CopiedOffice.h"

namespace tenderyard {

MovingOffice::MovingOffice()
{
    const Expected<DemoSummary> made = DemoOffice::create(path());
    if (!made)
        qFatal("demonstration office: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
}

QString MovingOffice::anotherFile()
{
    const QString another = file(QStringLiteral("another%1.tenderyard").arg(++m_files));
    CopiedOffice::copyFiles(path(), another);
    return another;
}

Expected<CopyReport> MovingOffice::copy(const QString &from, const QString &to, bool resume,
                                        const OfficeCopy::Progress &progress) const
{
    CopyRequest request;
    request.from = from;
    request.to = to;
    request.resume = resume;
    const Expected<CopyReport> report = OfficeCopy(request, m_clock).run(progress);
    if (!report)
        qInfo("%s %s", qPrintable(report.error().code), qPrintable(report.error().detail));
    return report;
}

QString MovingOffice::codeOf(const Expected<CopyReport> &report)
{
    return report ? QString() : report.error().code;
}

int MovingOffice::copyInPieces(const QString &from, const QString &to) const
{
    constexpr int mostTries = 100;
    QStringList seen;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Expected<CopyReport> report = copy(from, to, tries > 0, [&seen](const CopyProgress &progress) {
            if (progress.phase != CopyProgress::Phase::Copying || seen.contains(progress.table))
                return true;
            seen.append(progress.table);
            return false;
        });
        if (report)
            return int(seen.size());
        if (report.error().code != u"copy.cancelled")
            return -1;
    }
    return -1;
}

} // namespace tenderyard
