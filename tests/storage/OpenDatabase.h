// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "tests/storage/StorageBackend.h"

#include <QTest>

#include <memory>

namespace tenderyard {

/// How long a test waits for what should come at once.
inline constexpr int longEnough = 20'000;

/// Waits for the answer with the event loop running, as a window does; ends the test program when none comes.
template<class T> T answerOf(QFuture<T> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longEnough); }();
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

/// A database with the small schema on the backend's office, open.
std::unique_ptr<Database> openDatabase(StorageBackend &backend);

/// Jobs: adds a thing; counts things.
Outcome addThing(Connection &connection, const QString &name, const Uuid &id = Uuid::create());
Expected<int> countThings(Connection &connection);

} // namespace tenderyard
