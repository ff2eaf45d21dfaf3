// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/BidList.h"
#include "models/lists/RecordReader.h"
#include "models/lists/TenderList.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/bench/LargeServerOffice.h"
#include "tests/storage/Why.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

/// How much of the throughput without row-level security is left, at least. Short runs on little data tell less.
constexpr double wanted = 0.7;
constexpr double wantedOfLittle = 0.5;
constexpr int askers = 5;
constexpr int turns = 9;
constexpr qint64 slice = 100; // ms

/// What a list sends.
struct Question
{
    QString sql;
    Binds binds;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

bool areEqual(const Rows &a, const Rows &b)
{
    const auto values = [](const Row &row) { return row.toHash(); };
    return std::ranges::equal(a, b, {}, values, values);
}

bool isLong()
{
    return qEnvironmentVariableIsSet("TENDERYARD_LONG");
}

} // namespace

/// What the border costs in an office of 1,000,000 bids and 1,000 people (a hundredth of it without TENDERYARD_LONG):
/// the statements of the program's own lists, asked by people who signed in and, in turns, by an administrator over the
/// bare tables. And which plans they have.
class BorderSpeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void myBids();
    void bidsOfMyContract();
    void searchByWords();
    void plansKeepTheirIndexes();
    void everyLogin();

private:
    std::unique_ptr<Connection> open(const Uuid &person);
    Rows answerOf(Connection &connection, const Question &question);
    Rows bareAnswerOf(const Question &question);
    void askBareAs(const Uuid &person);
    /// Asks `people` question after question; `least`: what share of the throughput must be left.
    void compare(const char *what, const QList<Uuid> &people, const std::function<Question(int)> &ask, double least);
    Question listed(const ListDescription &description, const QList<ListFilter> &filters);
    Question comparison(const Uuid &contract);
    QList<Uuid> someContractors() const;
    /// What the server logs of the plans of all that runs while `person` asks, also within functions.
    QString plansOf(const Uuid &person, const Question &question);
    void checkPlans(const char *what, const QString &plans, const QStringList &indexes);

    const ThreadGuard::Allowance m_allowance;
    const SystemClock m_clock;
    const PostgresDialect m_dialect{LargeServerOffice::password()};
    std::unique_ptr<LargeServerOffice> m_office;
    std::unique_ptr<Connection> m_bare;
};

void BorderSpeedTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("There is no PostgreSQL server here");
    QElapsedTimer timer;
    timer.start();
    m_office = std::make_unique<LargeServerOffice>(
        LargeServerOffice::size(), QStringList{QStringLiteral("session_preload_libraries = 'auto_explain'"),
                                               QStringLiteral("auto_explain.log_nested_statements = on"),
                                               QStringLiteral("log_min_messages = log")});
    m_office->makeBareLists();
    qInfo("%s bids, %s people, made in %lld s",
          qPrintable(m_office->run(QStringLiteral("SELECT count(*) FROM office.contracts_bid"))),
          qPrintable(m_office->run(QStringLiteral("SELECT count(*) FROM office.account_login"))),
          qlonglong(timer.elapsed() / 1000));
    auto bare = m_dialect.openConnection(m_office->administratorAddress(), MissingOffice::Refuse, m_clock);
    QVERIFY2(bare, why(bare));
    m_bare = std::move(*bare);
}

std::unique_ptr<Connection> BorderSpeedTest::open(const Uuid &person)
{
    auto connection = m_dialect.openConnection(m_office->address(person), MissingOffice::Refuse, m_clock);
    if (!connection)
        qFatal("%s %s", qPrintable(connection.error().code), qPrintable(connection.error().detail));
    return std::move(*connection);
}

Rows BorderSpeedTest::answerOf(Connection &connection, const Question &question)
{
    Expected<Rows> rows = connection.select(question.sql, question.binds);
    if (!rows)
        qFatal("%s: %s %s", qPrintable(question.sql), qPrintable(rows.error().code), qPrintable(rows.error().detail));
    return *rows;
}

Rows BorderSpeedTest::bareAnswerOf(const Question &question)
{
    Rows rows;
    (void)m_bare->asSchemaOwner([&]() -> Outcome {
        rows = answerOf(*m_bare, question);
        return {};
    });
    return rows;
}

void BorderSpeedTest::askBareAs(const Uuid &person)
{
    const Outcome set = m_bare->asSchemaOwner([&]() -> Outcome {
        if (const Outcome ready = m_bare->ready(); !ready)
            return ready;
        return m_dialect.command(m_bare->handle(),
                                 QStringLiteral("SET search_path = bare, office, tenderyard; SET bare.person = '%1'")
                                     .arg(person.toString()));
    });
    QVERIFY2(set, why(set));
}

Question BorderSpeedTest::listed(const ListDescription &description, const QList<ListFilter> &filters)
{
    const PageRequest::Statement statement = description.requestOf({filters, {}, {}}).statement(m_dialect);
    return {statement.sql, statement.binds};
}

Question BorderSpeedTest::comparison(const Uuid &contract)
{
    Question question;
    question.sql = RecordReader::statementOf(
        {QStringLiteral("compare_bid"), QStringLiteral("contract_id"), {QVariant::fromValue(contract)}},
        question.binds);
    return question;
}

QList<Uuid> BorderSpeedTest::someContractors() const
{
    QList<Uuid> people;
    for (int i = 0; i < askers; ++i)
        people.append(m_office->contractor(i * m_office->contractors() / askers));
    return people;
}

void BorderSpeedTest::compare(const char *what, const QList<Uuid> &people, const std::function<Question(int)> &ask,
                              double least)
{
    QList<double> shares;
    QList<double> times;
    int asked = 0;
    const auto throughput = [&](const std::function<Rows(const Question &)> &answer) {
        QElapsedTimer timer;
        timer.start();
        int count = 0;
        for (; timer.elapsed() < slice; ++count)
            answer(ask(asked++));
        return double(count) / double(timer.nsecsElapsed());
    };
    for (const Uuid &person : people) {
        const std::unique_ptr<Connection> own = open(person);
        askBareAs(person);
        const Rows seen = answerOf(*own, ask(0));
        QVERIFY2(!seen.isEmpty(), what);
        QVERIFY2(areEqual(seen, bareAnswerOf(ask(0))), what);
        for (int turn = 0; turn < turns; ++turn) {
            const double with = throughput([&](const Question &question) { return answerOf(*own, question); });
            const double without = throughput([&](const Question &question) { return bareAnswerOf(question); });
            shares.append(with / without);
            times.append(1e-6 / with);
        }
    }
    const double share = median(shares);
    qInfo("%s: %.2f of the throughput without row-level security, %.2f ms each", what, share, median(times));
    QVERIFY2(share >= least, what);
}

void BorderSpeedTest::myBids()
{
    const Question question = listed(BidList::describe(), {ListFilter::equals(QStringLiteral("is_mine"), true)});
    compare("my bids", someContractors(), [&](int) { return question; }, isLong() ? wanted : wantedOfLittle);
}

void BorderSpeedTest::bidsOfMyContract()
{
    for (int i = 0; i < std::min(askers, m_office->owners()); ++i) {
        const int owner = i * m_office->owners() / askers;
        QList<Question> questions;
        for (int number = 0; number < 100; ++number)
            questions.append(comparison(m_office->openedTenderOf(owner, number)));
        compare(
            "bids of my contract", {m_office->owner(owner)},
            [&](int asked) { return questions.at(asked % questions.size()); }, isLong() ? wanted : wantedOfLittle);
    }
}

/// Words in the middle, as somebody types them: a filter of an own search function, which is no slower than the index.
void BorderSpeedTest::searchByWords()
{
    QList<Question> questions;
    for (int number = 0; number < 100; ++number)
        questions.append(
            listed(TenderList::describe(),
                   {ListFilter::contains(QStringLiteral("search_fold"),
                                         QStringLiteral("brary %1").arg(101 + number * (isLong() ? 1000 : 5)))}));
    compare("search", someContractors(), [&](int asked) { return questions.at(asked % questions.size()); }, 0);
}

QString BorderSpeedTest::plansOf(const Uuid &person, const Question &question)
{
    QFile log(m_office->server().log());
    const qint64 begin = log.size();
    const QString setting = QStringLiteral("ALTER DATABASE %1 SET ").arg(m_office->database());
    m_office->run(setting + QStringLiteral("auto_explain.log_min_duration = 0"));
    // Whether an index can be used at all is what a small office tells of.
    m_office->run(setting +
                  QStringLiteral("enable_seqscan = %1").arg(isLong() ? QStringLiteral("on") : QStringLiteral("off")));
    answerOf(*open(person), question);
    m_office->run(setting + QStringLiteral("enable_seqscan = on"));
    m_office->run(setting + QStringLiteral("auto_explain.log_min_duration = -1"));
    if (!log.open(QIODevice::ReadOnly) || !log.seek(begin))
        qFatal("The server's log cannot be read");
    return QString::fromUtf8(log.readAll());
}

void BorderSpeedTest::checkPlans(const char *what, const QString &plans, const QStringList &indexes)
{
    QFile all(
        QStringLiteral("%1/plans-of-%2.txt").arg(QDir::tempPath(), QString::fromLatin1(what).replace(u' ', u'-')));
    if (qEnvironmentVariableIsSet("TENDERYARD_KEEP_PLANS") && all.open(QIODevice::WriteOnly))
        all.write(plans.toUtf8());
    static const QRegularExpression scan(
        QStringLiteral("Seq Scan on (contracts_bid|contracts_bid_content|contracts_contract)\\b"));
    const QRegularExpressionMatch found = scan.match(plans);
    QVERIFY2(!found.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what), found.captured())));
    for (const QString &index : indexes)
        QVERIFY2(plans.contains(QRegularExpression(QStringLiteral("(Scan using|Index Scan on) ") + index)),
                 qPrintable(QStringLiteral("%1 without %2").arg(QLatin1String(what), index)));
}

void BorderSpeedTest::plansKeepTheirIndexes()
{
    const Uuid contractor = m_office->contractor(0);
    const Uuid owner = m_office->owner(0);
    checkPlans("my bids",
               plansOf(contractor, listed(BidList::describe(), {ListFilter::equals(QStringLiteral("is_mine"), true)})),
               {QStringLiteral("contracts_bid_by_contractor")});
    checkPlans("bids of my contract", plansOf(owner, comparison(m_office->openedTenderOf(0, 3))),
               {QStringLiteral("contracts_bid_by_contract")});
    const ListFilter words = ListFilter::contains(QStringLiteral("search_fold"), QStringLiteral("brary 101"));
    checkPlans("search", plansOf(contractor, listed(TenderList::describe(), {words})),
               {QStringLiteral("contracts_contract_by_words"), QStringLiteral("contracts_contract_pkey")});
    checkPlans(
        "search of my own",
        plansOf(owner, listed(TenderList::describe(), {words, ListFilter::equals(QStringLiteral("is_mine"), true)})),
        {QStringLiteral("contracts_contract_by_words"), QStringLiteral("contracts_contract_pkey")});
}

/// Each person signs in once, as two connections of a desk, and reads a page.
void BorderSpeedTest::everyLogin()
{
    const Question question = listed(BidList::describe(), {ListFilter::equals(QStringLiteral("is_mine"), true)});
    QList<double> times;
    for (int i = 0; i < m_office->contractors(); ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<Connection> reader = open(m_office->contractor(i));
        QVERIFY(!answerOf(*reader, question).isEmpty());
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("%lld sign-ins in turn, %.0f ms each with a first page (the slowest %.0f ms)", qlonglong(times.size()),
          median(times), *std::ranges::max_element(times));
    QVERIFY(median(times) < 1000);
}

int main(int argc, char **argv)
{
    // A thousand people take their time to sign in.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    QCoreApplication application(argc, argv);
    BorderSpeedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_BorderSpeedLong.moc"
