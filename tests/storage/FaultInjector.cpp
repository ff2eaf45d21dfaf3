// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FaultInjector.h"

#include "models/storage/Connection.h"
#include "models/storage/SqliteHandle.h"

#include <sqlite3.h>

namespace tenderyard {

FaultInjector::FaultInjector(Connection &connection, int statement)
    : m_handle(sqliteHandle(connection.handle())), m_left(statement)
{
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, onStatement, this);
    sqlite3_progress_handler(m_handle, 1, onProgress, this);
}

FaultInjector::~FaultInjector()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int FaultInjector::onStatement(unsigned int, void *self, void *, void *)
{
    auto *injector = static_cast<FaultInjector *>(self);
    if (--injector->m_left == 0)
        injector->m_due = true;
    return 0;
}

int FaultInjector::onProgress(void *self)
{
    auto *injector = static_cast<FaultInjector *>(self);
    if (!injector->m_due)
        return 0;
    injector->m_due = false;
    injector->m_happened = true;
    return 1;
}

} // namespace tenderyard
