// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqlCatalog.h"
#include "models/storage/SqliteDialect.h"
#include "tests/storage/Why.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

/// From a tree of .sql files to a schema, and from @types to SQLite's.
class SqlCatalogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesComeInOrder();
    void aNameWithoutNumberIsRefused();
    void theProgramsOwnFilesAreThere();
    void typesAreWrittenOut_data();
    void typesAreWrittenOut();

private:
    SqliteDialect m_dialect;
};

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

void SqlCatalogTest::filesComeInOrder()
{
    const QTemporaryDir folder;
    write(folder, QStringLiteral("common/002_second.sql"), QStringLiteral("second"));
    write(folder, QStringLiteral("common/001_first.sql"), QStringLiteral("first"));
    write(folder, QStringLiteral("sqlite/002_search.sql"), QStringLiteral("search"));
    write(folder, QStringLiteral("sqlite/010_tenth.sql"), QStringLiteral("tenth"));
    write(folder, QStringLiteral("postgresql/003_other.sql"), QStringLiteral("other"));
    write(folder, QStringLiteral("common/README.md"), QStringLiteral("no SQL"));
    write(folder, QStringLiteral("common/repeatable/20_b.sql"), QStringLiteral("b"));
    write(folder, QStringLiteral("common/repeatable/10_a.sql"), QStringLiteral("a"));
    write(folder, QStringLiteral("sqlite/repeatable/90_own.sql"), QStringLiteral("own"));
    const Expected<SchemaSource> source = readSqlCatalog(folder.path(), m_dialect);
    QVERIFY2(source, why(source));
    QCOMPARE(source->migrations.size(), 3);
    QCOMPARE(source->migrations.at(0).number, 1);
    QCOMPARE(source->migrations.at(0).name, QStringLiteral("first"));
    QCOMPARE(source->migrations.at(1).script, QStringLiteral("second\nsearch\n"));
    QCOMPARE(source->migrations.at(1).name, QStringLiteral("second"));
    QCOMPARE(source->migrations.at(2).number, 10);
    QStringList names;
    for (const RepeatableScript &script : source->repeatables)
        names.append(script.name);
    QCOMPARE(names,
             QStringList({QStringLiteral("10_a.sql"), QStringLiteral("20_b.sql"), QStringLiteral("90_own.sql")}));
    QVERIFY(!source->generated);
}

void SqlCatalogTest::aNameWithoutNumberIsRefused()
{
    const QTemporaryDir folder;
    write(folder, QStringLiteral("common/schema.sql"), QStringLiteral("first"));
    const Expected<SchemaSource> source = readSqlCatalog(folder.path(), m_dialect);
    QCOMPARE(codeOf(source), QStringLiteral("storage.failed"));
    QVERIFY(source.error().detail.contains(QStringLiteral("schema.sql")));
}

void SqlCatalogTest::theProgramsOwnFilesAreThere()
{
    const Expected<SchemaSource> source = readSqlCatalog(QStringLiteral(":/sql"), m_dialect);
    QVERIFY2(source, why(source));
    QVERIFY(!source->migrations.isEmpty());
    QVERIFY(!source->repeatables.isEmpty());
    // Over both databases without a gap, so that nobody's number is taken twice on two branches unseen.
    QSet<int> numbers;
    for (const char *folder : {"common", "sqlite", "postgresql"}) {
        const QDir files(QStringLiteral(":/sql/") + QLatin1String(folder));
        for (const QString &name : files.entryList({QStringLiteral("*.sql")}, QDir::Files))
            numbers.insert(QStringView(name).left(3).toInt());
    }
    for (int number = 1; number <= int(numbers.size()); ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
    for (const Migration &migration : source->migrations)
        QVERIFY2(numbers.contains(migration.number), qPrintable(migration.name));
}

void SqlCatalogTest::typesAreWrittenOut_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expanded");
    const auto row = [](const char *name, const char *script, const char *expanded) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(expanded);
    };
    row("texts", "a @uuid, b @text, c @time, d @date, e @json", "a TEXT, b TEXT, c TEXT, d TEXT, e TEXT");
    row("numbers", "a @money, b @int NOT NULL, c @bool", "a INTEGER, b INTEGER NOT NULL, c INTEGER");
    row("others", "a @blob, b @sequence) @strict;", "a BLOB, b INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;");
    row("address", "'ann@text.org' || '@text'", "'ann@text.org' || '@text'");
    row("unknown", "a @whatever, b @texts", "a @whatever, b @texts");
    row("start and end", "@text x @int", "TEXT x INTEGER");
    row("nothing", "", "");
}

void SqlCatalogTest::typesAreWrittenOut()
{
    QFETCH(QString, script);
    QFETCH(QString, expanded);
    QCOMPARE(m_dialect.expandTypes(script), expanded);
}

QTEST_GUILESS_MAIN(SqlCatalogTest)
#include "tst_SqlCatalog.moc"
