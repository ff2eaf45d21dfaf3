// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/server/copy/CopyReport.h"
#include "models/server/copy/CopyTable.h"
#include "models/server/copy/TableReader.h"
#include "models/storage/Connection.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace tenderyard {

/// One of the two offices of a copy, with a connection of its own to it that sees everything and sets no rule going.
/// Opened and used in one thread, which is not the GUI's.
class CopySide
{
public:
    enum class Role { From, To };

    virtual ~CopySide();
    CopySide(const CopySide &) = delete;
    CopySide &operator=(const CopySide &) = delete;

    /// Opens the office at `address`; where it is copied to, one is made that is empty, unless there is such a one or
    /// an unfinished copy. `clock` outlives the side. Errors: storage.*, copy.not_empty, server.* of an administrator's
    /// connection.
    static Expected<std::unique_ptr<CopySide>> open(const QString &address, const QString &secret, Role role,
                                                    const Clock &clock);

    virtual Connection &connection() = 0;
    /// The tables whose rows make the office, with their columns.
    virtual Expected<QList<CopyTable>> tables() = 0;
    /// What tells it from every other office: its first entry in the history.
    Expected<QString> identity();
    /// Of what copy it is an unfinished one: the identity of that office; null for none.
    Expected<QVariant> unfinishedCopyOf();
    /// Marks it as unfinished.
    virtual Outcome begin(const QString &identity) = 0;

    Expected<qint64> count(const CopyTable &table);
    /// Adds rows, all or none, without anything following from them.
    virtual Outcome write(const CopyTable &table, const CopyRows &rows) = 0;
    virtual Outcome clear(const CopyTable &table) = 0;
    /// The last number that a numbered table gave.
    virtual Expected<qint64> lastNumber(const CopyTable &table) = 0;
    virtual Outcome setLastNumber(const CopyTable &table, qint64 number) = 0;

    /// The hashes of all documents, sorted.
    virtual Expected<QStringList> documents() = 0;
    /// Errors: document.not_found, document.tampered.
    virtual Expected<QByteArray> document(const QString &sha256) = 0;
    /// Keeps a document; where it is there already, nothing is done.
    virtual Outcome putDocument(const QString &sha256, const QByteArray &content) = 0;
    /// Reads a document again; document.not_found, document.tampered.
    virtual Outcome checkDocument(const QString &sha256) = 0;
    /// The hashes of those that are kept at a store outside of the office, which stay there; their keys are rows.
    Expected<QStringList> documentsElsewhere();
    /// The hashes that rows name, with the file's name where they have one.
    Expected<QHash<QString, QString>> namedDocuments();

    /// Who can sign in, without passwords, by name.
    virtual Expected<QList<CopiedPerson>> people() = 0;
    /// Gives everybody in `people` a password for once (and a name to sign in with), and makes an office of the copy.
    /// `goOn` is told after each of them and may stop it.
    virtual Outcome finish(QList<CopiedPerson> &people, const std::function<bool(qint64)> &goOn) = 0;
    /// After finish(), the last thing: puts the office where it belongs. The connection is gone then.
    virtual Outcome putInPlace() { return {}; }
    /// The address of the finished office.
    QString address() const { return m_address; }

protected:
    explicit CopySide(const QString &address);

    /// The table in which begin() notes the identity.
    static QString markTable();

private:
    QString m_address;
};

} // namespace tenderyard
