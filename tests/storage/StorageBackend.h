// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/SchemaSource.h"
#include "tests/support/TestClock.h"

#include <QString>

#include <memory>

namespace tenderyard {

/// A database that the storage contract is tested on, with an empty place in it that goes with the object. A test
/// function of the contract takes its backend as a parameter: addRows() in its _data(), current() in its body.
class StorageBackend
{
public:
    virtual ~StorageBackend();
    StorageBackend(const StorageBackend &) = delete;
    StorageBackend &operator=(const StorageBackend &) = delete;

    /// A row of test data for each backend, in the column "backend".
    static void addRows();
    /// The row of SQLite alone, for what only a file has.
    static void addFileRow();
    /// The backend of the current row of test data.
    static std::unique_ptr<StorageBackend> current();

    virtual const Dialect &dialect() const = 0;
    /// Where the office is or will be.
    virtual QString address() const = 0;
    /// Whether the office is in a file, which can be copied and looked into.
    virtual bool isFile() const = 0;
    /// Somebody whom the office of the small schema knows, once there is one.
    virtual Uuid makeUser() = 0;
    /// Before the schema of the program itself: what the administrator of a server does by `server init`.
    virtual void prepareForOffice() = 0;
    /// What cannot be there.
    virtual QString missingAddress() const = 0;

    TestClock &clock() { return m_clock; }
    /// A connection, without a look at the schema.
    Expected<std::unique_ptr<Connection>> connect(MissingOffice missing = MissingOffice::Create);
    /// A connection to an office with the small schema; ends the test program when there can be none.
    std::unique_ptr<Connection> office();
    std::unique_ptr<Connection> office(const SchemaSource &schema);

protected:
    StorageBackend() = default;

private:
    TestClock m_clock;
};

} // namespace tenderyard
