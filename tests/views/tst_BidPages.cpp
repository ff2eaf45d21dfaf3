// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "views/bids/BidEditor.h"
#include "views/bids/CompareModel.h"
#include "views/bids/CompareTable.h"
#include "views/common/MoneyEdit.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

const QDate today(2026, 11, 23);

Money euros(qint64 units)
{
    return {units * Money::scale, Currency::fromCode(QStringLiteral("EUR"))};
}

ComparedBid bidOf(const QString &company, qint64 cost, int days)
{
    ComparedBid bid;
    bid.id = Uuid::create();
    bid.company = company;
    bid.companyFold = company.toLower();
    bid.cost = euros(cost);
    bid.days = days;
    bid.status = words::bid::submitted;
    bid.statusShown = words::bid::submitted;
    bid.profileStatus = words::profile::approved;
    return bid;
}

/// What three bids of 100, 200 and 300 in 30, 20 and 10 days are measured by.
CompareFacts someFacts()
{
    CompareFacts facts;
    facts.lowest = euros(100);
    facts.highest = euros(300);
    facts.shortest = 10;
    facts.longest = 30;
    facts.budgetMax = euros(250);
    return facts;
}

QStringList companiesOf(const CompareModel &model)
{
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names.append(model.headerData(column, Qt::Horizontal).toString());
    return names;
}

} // namespace

/// The comparison of bids and the form of one, without an office.
class BidPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersPinsAndHides();
    void keepsTheChoiceWhenBidsMove();
    void tagsAndFlags_data();
    void tagsAndFlags();
    void keysOfTheTable();
    void errorsOfABid_data();
    void errorsOfABid();
};

void BidPagesTest::ordersPinsAndHides()
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ComparedBid dear = bidOf(QStringLiteral("Dear"), 300, 10);
    const ComparedBid cheap = bidOf(QStringLiteral("Cheap"), 100, 30);
    ComparedBid gone = bidOf(QStringLiteral("Gone"), 50, 5);
    gone.status = words::bid::rejected;
    gone.statusShown = words::bid::withdrawn;
    ComparedBid rejected = bidOf(QStringLiteral("Rejected"), 90, 5);
    rejected.status = words::bid::rejected;
    rejected.statusShown = words::bid::rejected;
    const QList<ComparedBid> bids{dear, rejected, gone, cheap};
    model.setBids(bids, someFacts(), today);
    // What is rejected comes last, what was withdrawn not at all.
    QCOMPARE(companiesOf(model),
             QStringList({QStringLiteral("Cheap"), QStringLiteral("Dear"), QStringLiteral("Rejected")}));
    QCOMPARE(model.total(), 3);

    model.setOrder(CompareModel::Order::Days);
    QCOMPARE(companiesOf(model).first(), QStringLiteral("Dear"));
    model.setOrder(CompareModel::Order::Total);
    model.setPinned(dear.id, true);
    QCOMPARE(companiesOf(model).first(), QStringLiteral("Dear"));
    model.setHidden(cheap.id, true);
    QCOMPARE(companiesOf(model), QStringList({QStringLiteral("Dear"), QStringLiteral("Rejected")}));
    model.showAll();
    QCOMPARE(model.columnCount(), 3);
    model.setBids({cheap}, someFacts(), today);
    QCOMPARE(companiesOf(model), QStringList(QStringLiteral("Cheap")));
    model.forget();
    QCOMPARE(model.columnCount(), 0);
}

void BidPagesTest::keepsTheChoiceWhenBidsMove()
{
    CompareModel model;
    CompareTable table(&model);
    const ComparedBid one = bidOf(QStringLiteral("One"), 100, 30);
    ComparedBid two = bidOf(QStringLiteral("Two"), 300, 10);
    model.setBids({one, two}, someFacts(), today);
    table.choose(two.id);
    QCOMPARE(table.chosen(), two.id);
    two.cost = euros(50);
    model.setBids({two, one}, someFacts(), today);
    QCOMPARE(model.columnOf(two.id), 0);
    QCOMPARE(table.chosen(), two.id);
    model.setOrder(CompareModel::Order::Company);
    QCOMPARE(table.chosen(), two.id);
}

void BidPagesTest::tagsAndFlags_data()
{
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("costTag");
    QTest::addColumn<QString>("daysTag");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("lowest and longest") << qint64(100) << 30 << QStringLiteral("Lowest") << QStringLiteral("Longest")
                                        << false;
    QTest::newRow("in between") << qint64(200) << 20 << QString() << QString() << false;
    QTest::newRow("highest and shortest")
        << qint64(300) << 10 << QStringLiteral("Highest") << QStringLiteral("Shortest") << true;
}

void BidPagesTest::tagsAndFlags()
{
    QFETCH(qint64, cost);
    QFETCH(int, days);
    const ComparedBid bid = bidOf(QStringLiteral("Some"), cost, days);
    const CompareFacts facts = someFacts();
    QTEST(CompareCells::cell(CompareCells::TotalLine, bid, facts, today).tag, "costTag");
    QTEST(CompareCells::cell(CompareCells::DaysLine, bid, facts, today).tag, "daysTag");
    const CompareCell budget = CompareCells::cell(CompareCells::BudgetLine, bid, facts, today);
    QFETCH(bool, isOver);
    QCOMPARE(budget.tone == Tone::Amber, isOver);
    QCOMPARE(CompareCells::cell(CompareCells::FlagsLine, bid, facts, today).quiet, !isOver);
}

void BidPagesTest::keysOfTheTable()
{
    CompareModel model;
    CompareTable table(&model);
    const ComparedBid one = bidOf(QStringLiteral("One"), 100, 30);
    const ComparedBid two = bidOf(QStringLiteral("Two"), 300, 10);
    model.setBids({one, two}, someFacts(), today);
    table.choose(one.id);
    QSignalSpy shortlist(&table, &CompareTable::shortlistWanted);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.chosen(), two.id);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(shortlist.size(), 1);
    QTest::keyClick(&table, Qt::Key_P);
    QVERIFY(model.isPinned(two.id));
    QCOMPARE(model.columnOf(two.id), 0);
    QTest::keyClick(&table, Qt::Key_H);
    QCOMPARE(model.columnCount(), 1);
    // The last one cannot be hidden, too.
    table.choose(one.id);
    QTest::keyClick(&table, Qt::Key_H);
    QCOMPARE(model.columnCount(), 1);
}

void BidPagesTest::errorsOfABid_data()
{
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("isRight");
    const QLocale locale;
    QTest::newRow("right") << locale.toString(1500) << QStringLiteral("30") << true;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("0") << false;
    QTest::newRow("words") << QStringLiteral("much") << QStringLiteral("many") << false;
    QTest::newRow("too much") << QString(30, u'9') << QString(8, u'9') << false;
    QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("-5") << false;
}

void BidPagesTest::errorsOfABid()
{
    QFETCH(QString, cost);
    QFETCH(QString, days);
    BidEditor editor;
    editor.clear(Currency::fromCode(QStringLiteral("EUR")));
    QVERIFY(!editor.isChanged());
    auto *costEdit = editor.findChild<MoneyEdit *>();
    costEdit->setText(cost);
    const QList<QLineEdit *> edits = editor.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit != costEdit)
            edit->setText(days);
    }
    QTEST(editor.check(), "isRight");
    QCOMPARE(editor.isChanged(), !cost.isEmpty());
}

QTEST_MAIN(BidPagesTest)

#include "tst_BidPages.moc"
