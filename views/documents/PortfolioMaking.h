// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"
#include "models/preview/PortfolioBinder.h"
#include "models/storage/Row.h"
#include "views/documents/PortfolioEntry.h"

#include <QFont>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace tenderyard {

class Database;
class DocumentStore;
class PortfolioCover;

/// Makes one PDF of a contractor's certifications: reads each document from the store, which checks its hash, has it
/// cleaned by the decoder process, puts a list before them and saves the whole. A document that cannot be included has
/// a page that says so. Lives in the GUI thread; reading, decoding and writing are done elsewhere. Deleting it gives
/// up: nothing is saved then.
class PortfolioMaking : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the object.
    PortfolioMaking(Database &database, DocumentStore &documents, QObject *parent = nullptr);
    ~PortfolioMaking() override;

    /// Of the contractor's certifications those that the signed-in person may see and that were neither replaced nor
    /// rejected. Once per object.
    void start(const Uuid &contractor, const QString &path);

    /// Types of the certifications whose documents could not be included.
    QStringList leftOut() const;
    int count() const { return int(m_entries.size()); }

Q_SIGNALS:
    /// So many steps of all are done; `what` is worked at now.
    void progressed(int done, int all, const QString &what);
    /// portfolio.empty where there is nothing to put in; file.not_written; those of reading; see PortfolioBinder.
    void failed(const tenderyard::Error &error);
    /// It is there.
    void saved();

private:
    void end(const Outcome &outcome);
    void take(const Rows &rows);
    void next();
    void clean(const QByteArray &document);
    void takeCleaned(const Expected<PortfolioProtocol::Cleaned> &cleaned);
    void leaveOut(const Error &error);
    void writeCover();
    void bind(const QByteArray &contents);
    void save(const QByteArray &whole);

    Database &m_database;
    DocumentStore &m_documents;
    PortfolioBinder m_binder;
    QString m_path;
    QString m_company;
    QList<PortfolioEntry> m_entries;
    qsizetype m_current = 0;
    qsizetype m_size = 0;
    /// What the store reads now.
    QFuture<Expected<QByteArray>> m_reading;
};

} // namespace tenderyard
