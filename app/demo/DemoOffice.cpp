// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoOffice.h"

#include "app/demo/DemoCalendar.h"
#include "app/demo/DemoContractors.h"
#include "app/demo/DemoPeople.h"
#include "app/demo/DemoTenders.h"
#include "app/demo/DemoTimeline.h"
#include "app/demo/SettableClock.h"
#include "models/documents/FolderStore.h"
#include "models/storage/Dialect.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/workflow/Accounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tenderyard {

namespace {

/// Hashes its dozen of equal passwords quickly while it lives; the first sign-in hashes them again, slowly.
class QuickHashing
{
public:
    QuickHashing() { Accounts::setQuickHashing(true); }
    ~QuickHashing() { Accounts::setQuickHashing(m_before); }
    QuickHashing(const QuickHashing &) = delete;
    QuickHashing &operator=(const QuickHashing &) = delete;

private:
    bool m_before = Accounts::isQuickHashing();
};

/// Deletes what was made unless it was kept.
class Unfinished
{
public:
    explicit Unfinished(const QString &path)
        : m_path(path), m_folder(FolderStore::folderBeside(path)), m_folderWasThere(QFileInfo::exists(m_folder))
    {
    }
    ~Unfinished()
    {
        if (m_kept)
            return;
        for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_path + ending);
        if (!m_folderWasThere)
            QDir(m_folder).removeRecursively();
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    void keep() { m_kept = true; }

private:
    QString m_path;
    QString m_folder;
    bool m_folderWasThere;
    bool m_kept = false;
};

/// What the program knows of the demonstration office.
struct DemoData
{
    QJsonObject people;
    QJsonArray contractors;
    QJsonArray tenders;
    QJsonArray drafts;
};

Expected<QJsonDocument> readJson(const QString &name)
{
    QFile file(QStringLiteral(":/demo/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("demo.data"), name);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return failure(QStringLiteral("demo.data"), name + QStringLiteral(": ") + error.errorString());
    return document;
}

Expected<DemoData> readData()
{
    DemoData data;
    const Expected<QJsonDocument> people = readJson(QStringLiteral("people"));
    if (!people)
        return tl::unexpected(people.error());
    data.people = people->object();
    for (const auto &[name, array] :
         {std::pair(QStringLiteral("contractors"), &data.contractors),
          std::pair(QStringLiteral("tenders"), &data.tenders), std::pair(QStringLiteral("drafts"), &data.drafts)}) {
        const Expected<QJsonDocument> document = readJson(name);
        if (!document)
            return tl::unexpected(document.error());
        *array = document->array();
    }
    return data;
}

Outcome countRows(Connection &connection, DemoSummary &summary)
{
    const Expected<Row> row =
        connection.selectOne(QStringLiteral("SELECT (SELECT count(*) FROM contracts_contract) AS tenders, "
                                            "(SELECT count(*) FROM contracts_bid) AS bids, "
                                            "(SELECT count(*) FROM contracts_milestone) AS milestones, "
                                            "(SELECT count(*) FROM payments_milestone_payment) AS payments"));
    if (!row)
        return tl::unexpected(row.error());
    summary.tenders = int(row->integer(QStringLiteral("tenders")));
    summary.bids = int(row->integer(QStringLiteral("bids")));
    summary.milestones = int(row->integer(QStringLiteral("milestones")));
    summary.payments = int(row->integer(QStringLiteral("payments")));
    return {};
}

/// Everything that happens, in one transaction.
Expected<DemoSummary> play(Connection &connection, SettableClock &clock, const DemoData &data,
                           const DemoCalendar &calendar, FolderStore &files, const DemoOffice::Progress &progress)
{
    DemoCast cast{files, {}, {}};
    const DemoPeople people(data.people, data.contractors, cast);
    const DemoContractors contractors(data.contractors, calendar, cast);
    // What is scheduled leans on these three until it has run.
    const DemoTenders tenders(calendar, cast);
    DemoTimeline timeline;
    DemoSummary summary = DemoPeople::describe(data.people, data.contractors);
    const Outcome played = connection.transaction([&]() -> Outcome {
        clock.set(calendar.at(DemoPeople::firstDay, 8, 0));
        if (const Outcome first = people.makeFirst(connection); !first)
            return first;
        people.schedule(timeline, calendar);
        contractors.schedule(timeline);
        tenders.schedule(timeline, data.tenders, data.drafts);
        const auto goOn = [&progress](int percent) { return !progress || progress(percent); };
        if (const Outcome ran = timeline.run(connection, clock, cast, goOn); !ran)
            return ran;
        return countRows(connection, summary);
    });
    return played ? Expected<DemoSummary>(summary) : tl::unexpected(played.error());
}

} // namespace

Expected<DemoSummary> DemoOffice::create(const QString &path, const Progress &progress)
{
    return createAt(path, QDateTime::currentDateTimeUtc(), progress);
}

Expected<DemoSummary> DemoOffice::createAt(const QString &path, const QDateTime &now, const Progress &progress)
{
    const Expected<DemoData> data = readData();
    if (!data)
        return tl::unexpected(data.error());
    if (QFileInfo::exists(path))
        return failure(QStringLiteral("storage.exists"));
    const Expected<std::unique_ptr<Dialect>> dialect = Dialect::forAddress(path);
    if (!dialect)
        return tl::unexpected(dialect.error());
    const Expected<SchemaSource> schema = officeSchema(**dialect);
    if (!schema)
        return tl::unexpected(schema.error());
    const QuickHashing quick;
    const DemoCalendar calendar(now.toUTC());
    SettableClock clock(calendar.at(DemoPeople::firstDay, 8, 0));
    // Deleted after the connection to it is closed: declared before.
    Unfinished unfinished(path);
    FolderStore files(FolderStore::folderBeside(path));
    const Expected<std::unique_ptr<Connection>> connection =
        (*dialect)->openConnection(path, MissingOffice::Create, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto migrated = Migrator(*schema).migrate(**connection); !migrated)
        return tl::unexpected(migrated.error());
    const Expected<DemoSummary> summary = play(**connection, clock, *data, calendar, files, progress);
    if (summary) {
        unfinished.keep();
        if (progress)
            progress(100);
    }
    return summary;
}

Expected<DemoSummary> DemoOffice::describe()
{
    const Expected<DemoData> data = readData();
    if (!data)
        return tl::unexpected(data.error());
    return DemoPeople::describe(data->people, data->contractors);
}

} // namespace tenderyard
