// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentSql.h"
#include "models/documents/ServerStore.h"
#include "models/storage/Database.h"
#include "tests/documents/ServerOffice.h"

#include <QtTest>

#include <optional>

namespace tenderyard {

/// Somebody at a desk: the office opened as them, and its documents.
struct DocumentDesk
{
    static constexpr int longestWait = 60'000; // ms

    DocumentDesk(ServerOffice &office, const Uuid &user) : database(office.clock()), store(std::in_place, database)
    {
        database.setUser(user);
        const QFuture<Outcome> opened = database.open(office.address(), MissingOffice::Refuse);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, longestWait) || !opened.result())
            qFatal("the office does not open");
    }

    template<class T> Expected<T> wait(const QFuture<Expected<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestWait) || future.resultCount() == 0)
            return failure(QStringLiteral("test.no_answer"));
        return future.result();
    }

    template<class T> QString codeOf(const QFuture<Expected<T>> &future)
    {
        const Expected<T> answer = wait(future);
        return answer ? QString() : answer.error().code;
    }

    Expected<QList<qint64>> missing(const QByteArray &content)
    {
        return wait(database.write<QList<qint64>>([&](Connection &connection) {
            return DocumentSql::begin(connection, DocumentContent::hashOf(content), content.size());
        }));
    }

    /// A PDF of some size, as far as anybody looks.
    static QByteArray pdfOf(qint64 size)
    {
        QByteArray content = QByteArrayLiteral("%PDF-1.7\n");
        for (quint32 number = 1; content.size() < size; ++number)
            content += QByteArray::number(number * 2654435761u) + ' ';
        return content.first(size);
    }

    Database database;
    std::optional<ServerStore> store;
};

} // namespace tenderyard
