// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/BidList.h"
#include "models/lists/RecordReader.h"
#include "models/lists/TenderList.h"
#include "models/storage/Database.h"
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
/// For how long each of them asks, in milliseconds, and how often at least.
constexpr qint64 patience = 2000;
constexpr int leastTurns = 25;

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
    /// What the person of this place in a list asks as the n-th question.
    using Ask = std::function<Question(qsizetype person, int n)>;
    /// Asks `people` question after question; `least`: what share of the throughput must be left.
    void compare(const char *what, const QList<Uuid> &people, const Ask &ask, double least);
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

void BorderSpeedTest::compare(const char *what, const QList<Uuid> &people, const Ask &ask, double least)
{
    QList<double> with;
    QList<double> without;
    const auto milliseconds = [](const std::function<void()> &work) {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    for (qsizetype person = 0; person < people.size(); ++person) {
        const std::unique_ptr<Connection> own = open(people.at(person));
        askBareAs(people.at(person));
        const Rows seen = answerOf(*own, ask(person, 0));
        QVERIFY2(!seen.isEmpty(), what);
        QVERIFY2(areEqual(seen, bareAnswerOf(ask(person, 0))), what);
        QElapsedTimer timer;
        timer.start();
        // Each question both ways, one right after the other: whatever else the computer does slows down both.
        for (int asked = 0; asked < leastTurns || timer.elapsed() < patience; ++asked) {
            const Question question = ask(person, asked);
            const auto askOwn = [&] { with.append(milliseconds([&] { answerOf(*own, question); })); };
            const auto askBare = [&] { without.append(milliseconds([&] { bareAnswerOf(question); })); };
            if (asked % 2 == 0) {
                askOwn();
                askBare();
            } else {
                askBare();
                askOwn();
            }
        }
    }
    const double share = median(without) / median(with);
    qInfo("%s: %.2f of the throughput without row-level security, %.2f ms each (%lld times)", what, share, median(with),
          qlonglong(with.size()));
    QVERIFY2(share >= least, what);
}

void BorderSpeedTest::myBids()
{
    const Question question = listed(BidList::describe(), {ListFilter::equals(QStringLiteral("is_mine"), true)});
    compare("my bids", someContractors(), [&](qsizetype, int) { return question; }, isLong() ? wanted : wantedOfLittle);
}

void BorderSpeedTest::bidsOfMyContract()
{
    QList<Uuid> people;
    QList<QList<Question>> questions;
    for (int i = 0; i < std::min(askers, m_office->owners()); ++i) {
        const int owner = i * m_office->owners() / askers;
        people.append(m_office->owner(owner));
        questions.append(QList<Question>());
        for (int number = 0; number < 100; ++number)
            questions.last().append(comparison(m_office->openedTenderOf(owner, number)));
    }
    compare(
        "bids of my contract", people,
        [&](qsizetype person, int n) { return questions.at(person).at(n % questions.at(person).size()); },
        isLong() ? wanted : wantedOfLittle);
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
    compare("search", someContractors(), [&](qsizetype, int n) { return questions.at(n % questions.size()); }, 0);
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

/// Each person's desk opens the office in turn, reads a page and goes again. Connections are what the server counts.
void BorderSpeedTest::everyLogin()
{
    const Question question = listed(BidList::describe(), {ListFilter::equals(QStringLiteral("is_mine"), true)});
    const QString count =
        QStringLiteral("SELECT count(*) FROM pg_stat_activity AS a JOIN office.account_login AS l "
                       "ON l.role_name = a.usename WHERE l.user_id = '%1' AND a.backend_type = 'client backend'");
    constexpr int readerAndWriter = 2;
    QList<double> times;
    for (int i = 0; i < m_office->people(); ++i) {
        const Uuid person = m_office->anybody(i);
        QElapsedTimer timer;
        timer.start();
        Database desk(m_clock);
        QFuture<Outcome> opened =
            desk.open(m_office->address(person), MissingOffice::Refuse, LargeServerOffice::password());
        opened.waitForFinished();
        QVERIFY2(opened.result(), why(opened.result()));
        QFuture<Expected<Rows>> page =
            desk.read<Rows>([&](Connection &connection) { return connection.select(question.sql, question.binds); });
        page.waitForFinished();
        const Expected<Rows> rows = page.result();
        QVERIFY2(rows, why(rows));
        times.append(double(timer.nsecsElapsed()) / 1e6);
        const bool bids = i >= m_office->owners() && i < m_office->owners() + m_office->contractors();
        QCOMPARE(rows->isEmpty(), !bids);
        QCOMPARE(m_office->run(count.arg(person.toString())).toInt(), readerAndWriter);
    }
    qInfo("%lld sign-ins in turn, %.0f ms each with a first page (the slowest %.0f ms), %d connections a desk",
          qlonglong(times.size()), median(times), *std::ranges::max_element(times), readerAndWriter);
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
