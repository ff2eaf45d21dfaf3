// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/EntityList.h"
#include "tests/support/TestOffice.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/Page.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenderyard;

/// The model of every list page, in its page, under QAbstractItemModelTester: while it is sorted, filtered and
/// searched, another connection renames, adds and touches rows.
class PageModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysConsistent_data();
    void staysConsistent();

private:
    static EntityList *listIn(WindowDriver &driver);
    static void settle(EntityList *list);
    static bool disturb(SampleOffice &office, const QString &table, const QString &column, int round);
};

void PageModelsTest::staysConsistent_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    const QString owner = QStringLiteral("maeve.donnelly");
    const QString contractor = QStringLiteral("aoife.byrne");
    const QString staff = QStringLiteral("tomas.reilly");
    const auto row = [](const QString &login, const char *place, const char *table, const char *column) {
        QTest::newRow(qPrintable(login + u' ' + QLatin1String(place)))
            << login << QString::fromLatin1(place) << QString::fromLatin1(table) << QString::fromLatin1(column);
    };
    row(owner, "tenders", "contracts_contract", "title");
    row(owner, "compare", "contracts_contract", "title");
    row(owner, "milestones", "contracts_milestone", "title");
    row(owner, "payments", "payments_milestone_payment", "status_reason");
    row(owner, "contractors", "contractors_contractor", "company_name");
    row(owner, "reviews", "reviews_contractor_rating", "comment");
    row(contractor, "find_tenders", "contracts_contract", "title");
    row(contractor, "my_bids", "contracts_contract", "title");
    row(contractor, "my_contracts", "contracts_milestone", "title");
    row(contractor, "payments", "payments_milestone_payment", "status_reason");
    row(contractor, "certifications", "contractors_certification", "issuer");
    row(contractor, "reviews", "reviews_contractor_rating", "comment");
    row(staff, "tenders", "contracts_contract", "title");
    row(staff, "contractors", "contractors_contractor", "company_name");
    row(staff, "verification", "contractors_contractor", "company_name");
    row(staff, "expiring", "contractors_contractor", "company_name");
    row(staff, "suspended", "contractors_contractor", "company_name");
    row(staff, "people", "users_user", "full_name");
    row(staff, "history", "users_user", "full_name");
}

EntityList *PageModelsTest::listIn(WindowDriver &driver)
{
    for (QAbstractItemView *view : driver.window().currentPage()->findChildren<QAbstractItemView *>()) {
        if (auto *list = qobject_cast<EntityList *>(view->model()); list && view->isVisible())
            return list;
    }
    return nullptr;
}

void PageModelsTest::settle(EntityList *list)
{
    QVERIFY(WindowDriver::waitFor([&] { return list->isLoaded() && !list->isLoading(); }, QStringLiteral("the rows")));
    QTest::qWait(30);
}

/// Another window's writing: every third row gets another text, which moves and repaints rows.
bool PageModelsTest::disturb(SampleOffice &office, const QString &table, const QString &column, int round)
{
    return office.actAs(QStringLiteral("tomas.reilly"), [&](Connection &connection) {
        return connection.asEngine([&]() -> Outcome {
            // The last digit of the key is as good as any.
            static const QStringList third{QStringLiteral("'0','3','6','9','c','f'"),
                                           QStringLiteral("'1','4','7','a','d'"),
                                           QStringLiteral("'2','5','8','b','e'")};
            const QString sql = QStringLiteral("UPDATE %1 SET %2 = :text || substr(CAST(id AS text), 31), updated_at = "
                                               "now_utc(), row_version = row_version + 1 "
                                               "WHERE substr(CAST(id AS text), 36) IN (%3)")
                                    .arg(table, column, third.at(round % 3));
            const QString text = QStringLiteral("%1 changed ").arg(QChar('A' + (round * 7) % 26));
            const Expected<qint64> changed = connection.execute(sql, {{QStringLiteral("text"), text}});
            return changed ? Outcome() : Outcome(tl::unexpected(changed.error()));
        });
    });
}

void PageModelsTest::staysConsistent()
{
    QFETCH(QString, login);
    QFETCH(QString, place);
    QFETCH(QString, table);
    QFETCH(QString, column);
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(login));
    QVERIFY(driver.go({place, {}, {}}));
    EntityList *list = nullptr;
    QVERIFY(WindowDriver::waitFor([&] { return (list = listIn(driver)) != nullptr; }, place));
    settle(list);
    const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int rows = list->rowCount();
    QVERIFY(rows > 0);
    // A server takes its time; there a fifth of it is enough.
    const int step = TestOffice::isOnServer() ? 5 : 1;
    for (int round = 0; round < list->columnCount() * 2; round += step) {
        list->sort(round / 2, round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (round % 2 == 0 || step > 1)
            QVERIFY(disturb(office, table, column, round));
        settle(list);
    }
    const bool searches = !list->description().searchColumn.isEmpty();
    if (searches)
        list->setSearchText(QStringLiteral("changed"));
    QVERIFY(disturb(office, table, column, 1));
    QTest::qWait(300);
    settle(list);
    if (searches)
        list->setSearchText({});
    QTest::qWait(300);
    list->showPending();
    settle(list);
    // Nothing got lost or doubled on the way.
    QTRY_VERIFY(list->isCountExact());
    QVERIFY(list->rowCount() >= rows);
    QSet<Uuid> ids;
    for (int row = 0; row < list->rowCount(); ++row) {
        list->index(row, 0).data();
        QTRY_VERIFY(!list->idAt(row).isNull());
        ids.insert(list->idAt(row));
    }
    QCOMPARE(ids.size(), list->rowCount());
}

QTEST_MAIN(PageModelsTest)

#include "tst_PageModels.moc"
