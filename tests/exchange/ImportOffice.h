// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Deliver.h"
#include "models/exchange/ocds/OcdsImport.h"
#include "models/storage/Database.h"
#include "tests/support/TestOffice.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tenderyard {

/// An office to import into, and a look at what is in it afterwards.
class ImportOffice
{
public:
    static constexpr int longestImport = 600'000; // ms

    /// Opened by whoever may act as everybody: the holder of the file, the server's administrator.
    ImportOffice() { open(m_office.path(), {}); }

    /// Opens it again, as this person signs in to a server.
    void openAs(const Uuid &user)
    {
        const QString password = QStringLiteral("correct horse battery");
        open(m_office.addressOf(user, password), password);
    }

    TestOffice &office() { return m_office; }
    Database &database() { return *m_database; }
    /// A place for a file that goes with the office.
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &json)
    {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(json) != json.size())
            qFatal("a test file could not be written");
        return file(name);
    }

    /// Imports, and waits for the end.
    ImportResult run(const QStringList &paths, const QString &reportPath = {},
                     OcdsImport::By by = OcdsImport::By::CommandLine)
    {
        OcdsImport import(*m_database);
        ImportResult result;
        bool done = false;
        QObject::connect(&import, &OcdsImport::finished, &m_context, [&](const ImportResult &end) {
            result = end;
            done = true;
        });
        import.start(paths, reportPath, by);
        if (!QTest::qWaitFor([&] { return done; }, longestImport))
            qFatal("the import did not end");
        return result;
    }

    qint64 count(const QString &table, const QString &where = QStringLiteral("true"))
    {
        return select(QStringLiteral("SELECT count(*) AS number FROM %1 WHERE %2").arg(table, where))
            .constFirst()
            .integer(QStringLiteral("number"));
    }

    /// The only row of an answer, or an empty one.
    Row one(const QString &sql)
    {
        const Rows rows = select(sql);
        return rows.isEmpty() ? Row() : rows.constFirst();
    }

    /// The rows that a query finds in the tables, whatever anybody may see of them.
    Rows select(const QString &sql)
    {
        Expected<Rows> rows;
        const Outcome asked = m_office.connection().asEngine([&]() -> Outcome {
            rows = m_office.connection().select(sql);
            return rows ? Outcome() : tl::unexpected(rows.error());
        });
        if (!asked)
            qFatal("%s: %s", qPrintable(sql), qPrintable(asked.error().detail));
        return *rows;
    }

    /// Every row of every table that an import writes, as one text.
    QString everything()
    {
        QStringList lines;
        for (const QString &table :
             {QStringLiteral("users_user"), QStringLiteral("users_role"), QStringLiteral("contractors_contractor"),
              QStringLiteral("contracts_contract"), QStringLiteral("contracts_bid"),
              QStringLiteral("contracts_milestone"), QStringLiteral("payments_payment"),
              QStringLiteral("payments_milestone_payment"), QStringLiteral("import_batch"),
              QStringLiteral("import_entity"), QStringLiteral("import_leftover"), QStringLiteral("audit_entry"),
              QStringLiteral("change_log")}) {
            const Rows rows = select(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(table));
            for (const Row &row : rows) {
                const QVariantHash values = row.toHash();
                QStringList names = values.keys();
                names.sort();
                QStringList cells{table};
                for (const QString &name : std::as_const(names))
                    cells.append(values.value(name).toString());
                lines.append(cells.join(u'|'));
            }
        }
        return lines.join(u'\n');
    }

private:
    void open(const QString &path, const QString &password)
    {
        m_database = std::make_unique<Database>(m_office.clock());
        bool open = false;
        deliver(m_database->open(path, MissingOffice::Refuse, password), &m_context, [&open](const Outcome &outcome) {
            if (!outcome)
                qFatal("the test office does not open: %s", qPrintable(outcome.error().code));
            open = true;
        });
        if (!QTest::qWaitFor([&open] { return open; }, longestImport))
            qFatal("the test office does not open");
    }

    TestOffice m_office;
    QTemporaryDir m_folder;
    QObject m_context;
    std::unique_ptr<Database> m_database;
};

} // namespace tenderyard
