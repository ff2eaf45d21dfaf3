// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresDialect.h"
#include "models/storage/SqlText.h"
#include "models/storage/SqliteDialect.h"

#include <QTest>

using namespace tenderyard;

/// What is written into SQL texts: macros in scripts, placeholders in statements.
class SqlMacrosTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void macros_data();
    void macros();
    void placeholders_data();
    void placeholders();
};

void SqlMacrosTest::macros_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    QTest::newRow("types") << "id @uuid, a @money) @strict;" << "id TEXT, a INTEGER) STRICT;"
                           << "id uuid, a bigint) ;";
    QTest::newRow("sequence") << "seq @sequence" << "seq INTEGER PRIMARY KEY AUTOINCREMENT"
                              << "seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
    QTest::newRow("no macros") << "mail 'x@text.org' @nothing a@int" << "mail 'x@text.org' @nothing a@int"
                               << "mail 'x@text.org' @nothing a@int";
    QTest::newRow("base") << "FROM @base(users_user) AS u" << "FROM users_user AS u" << "FROM office.users_user AS u";
    QTest::newRow("seen") << "WHERE @seen(bid, b.id) AND x"
                          << "WHERE EXISTS (SELECT 1 FROM visible_bid AS v WHERE v.id = b.id) AND x"
                          << "WHERE true AND x";
    QTest::newRow("own keys") << "@seen(audit, a.seq) @seen(work, c.id)"
                              << "EXISTS (SELECT 1 FROM visible_audit AS v WHERE v.seq = a.seq) "
                                 "EXISTS (SELECT 1 FROM visible_work AS v WHERE v.contract_id = c.id)"
                              << "true true";
    QTest::newRow("nested") << "@seen(bid, coalesce((SELECT x FROM @base(t)), f(1, 2)))"
                            << "EXISTS (SELECT 1 FROM visible_bid AS v WHERE v.id = "
                               "coalesce((SELECT x FROM t), f(1, 2)))"
                            << "true";
    QTest::newRow("not closed") << "@base(users_user" << "@base(users_user" << "@base(users_user";
    QTest::newRow("no expression") << "@seen(bid)" << "@seen(bid)" << "@seen(bid)";
}

void SqlMacrosTest::macros()
{
    QFETCH(const QString, script);
    QTEST(SqliteDialect().expandTypes(script), "sqlite");
    QTEST(PostgresDialect(QString()).expandTypes(script), "postgres");
}

void SqlMacrosTest::placeholders_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("numbered");
    QTest::newRow("none") << "SELECT 1" << QStringList() << "SELECT 1";
    QTest::newRow("twice") << ":b = x AND :a = :b" << QStringList{QStringLiteral("b"), QStringLiteral("a")}
                           << "$1 = x AND $2 = $1";
    QTest::newRow("quoted") << "':a' \":b\" 'it''s :c' :d" << QStringList{QStringLiteral("d")}
                            << "':a' \":b\" 'it''s :c' $1";
    QTest::newRow("cast") << ":a::text x::bigint" << QStringList{QStringLiteral("a")} << "$1::text x::bigint";
    QTest::newRow("prefix") << ":new_a :new" << QStringList{QStringLiteral("new_a"), QStringLiteral("new")} << "$1 $2";
}

void SqlMacrosTest::placeholders()
{
    QFETCH(const QString, sql);
    const SqlText text = SqlText::of(sql);
    QTEST(text.names, "names");
    QTEST(text.numbered, "numbered");
}

QTEST_APPLESS_MAIN(SqlMacrosTest)
#include "tst_SqlMacros.moc"
