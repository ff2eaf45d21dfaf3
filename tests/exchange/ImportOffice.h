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

    ImportOffice() : m_database(std::make_unique<Database>(m_office.clock()))
    {
        bool open = false;
        deliver(m_database->open(m_office.path(), MissingOffice::Refuse), &m_context,
                [&open](const Outcome &outcome) { open = outcome.has_value(); });
        if (!QTest::qWaitFor([&open] { return open; }, longestImport))
            qFatal("the test office does not open");
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
        const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where);
        return m_office.connection().scalar(sql).value().toLongLong();
    }

    /// The only row of an answer, or an empty one.
    Row one(const QString &sql)
    {
        const Expected<Row> row = m_office.connection().selectOne(sql);
        return row ? *row : Row();
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
            const Expected<Rows> rows =
                m_office.connection().select(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(table));
            for (const Row &row : rows.value()) {
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
    TestOffice m_office;
    QTemporaryDir m_folder;
    QObject m_context;
    std::unique_ptr<Database> m_database;
};

} // namespace tenderyard
