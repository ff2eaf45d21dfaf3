// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentDecoder.h"
#include "tests/preview/SampleDocuments.h"

#include <QFuture>
#include <QTest>

namespace tenderyard {

/// What a future answers, waited for in the event loop; the code test.no_answer after `patience` milliseconds, and
/// test.cancelled when nobody is told.
template<class T> Expected<T> answerOf(const QFuture<Expected<T>> &future, int patience = 60'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        return failure(QStringLiteral("test.no_answer"));
    return future.resultCount() > 0 ? future.result() : Expected<T>(failure(QStringLiteral("test.cancelled")));
}

/// A whole page at so many pixels a point.
inline PageTile wholePage(const DocumentInfo &info, int page, double scale = 1)
{
    const QSize size = (info.pages.at(page) * scale).toSize().expandedTo({1, 1});
    return {page, size,
            QRect(QPoint(0, 0), size.boundedTo({PreviewProtocol::largestTile, PreviewProtocol::largestTile}))};
}

/// What the system tells of a process, by its name in /proc/PID/status.
inline QByteArray statusOf(qint64 process, const QByteArray &name)
{
    const QByteArray status = sampledocuments::contents(QStringLiteral("/proc/%1/status").arg(process));
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// Whether it has ended.
inline bool isGone(qint64 process)
{
    const QByteArray state = statusOf(process, "State");
    return state.isEmpty() || state.startsWith('Z');
}

} // namespace tenderyard
