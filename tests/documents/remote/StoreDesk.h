// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"
#include "models/domain/Expected.h"

#include <QFuture>
#include <QtTest>

namespace tenderyard {

/// What tests of stores outside ask and wait for.
struct StoreDesk
{
    static constexpr int longestWait = 60'000; // ms

    template<class T> static Expected<T> wait(const QFuture<Expected<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestWait) || future.resultCount() == 0)
            return failure(QStringLiteral("test.no_answer"));
        return future.result();
    }

    template<class T> static QString codeOf(const QFuture<Expected<T>> &future)
    {
        const Expected<T> answer = wait(future);
        return answer ? QString() : QString(answer.error().code);
    }

    /// A PDF of some size, as far as anybody looks; another one for each `seed`.
    static QByteArray pdfOf(qint64 size, quint32 seed = 1)
    {
        QByteArray content = QByteArrayLiteral("%PDF-1.7\n");
        content.reserve(size + 16);
        quint32 number = seed;
        while (content.size() < size) {
            number = number * 1664525u + 1013904223u;
            content.append(reinterpret_cast<const char *>(&number), sizeof number);
        }
        return content.first(size);
    }
};

} // namespace tenderyard
