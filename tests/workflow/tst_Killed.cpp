// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Timestamp.h"
#include "models/storage/Dialect.h"
#include "models/storage/PostgresAddress.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/Why.h"
#include "tests/support/PostgresServer.h"
#include "tests/workflow/JobProcess.h"
#include "tests/workflow/OfficeRules.h"
#include "tests/workflow/TradeOffice.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace tenderyard;

namespace {

/// A job has about this many steps.
constexpr int mostSteps = 45;
/// A step takes a few milliseconds, of which the commit takes most.
constexpr quint64 longestPause = 20'000;
constexpr int patience = 60'000;

/// What one process said until it was killed.
struct Witness
{
    QList<job::Line> confirmed;
    QString last;
    bool insideStep = false;
};

} // namespace

/// A process that does the main job in a file or on a server is killed in the middle of it: nothing that was confirmed
/// is lost, nothing is there in part. Ten times, or a hundred with TENDERYARD_LONG; TENDERYARD_SEED repeats a run.
class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesFindWhatIsBroken_data();
    void rulesFindWhatIsBroken();
    void nothingConfirmedIsLost();

private:
    /// Answers where it is: at `path`, or on the server.
    QString makeOffice(const QString &path);
    /// Waits until a server has done with what the killed process left.
    static void letItEnd(const QString &path);
    void killOnce(const QString &path, QRandomGenerator &random, Witness &witness);
    void hear(const QByteArray &line, Witness &witness);
    void check(const QString &path, const QList<job::Line> &confirmed);
    /// Whether everything that was confirmed is there; test.lost when not. Moves the time on.
    Outcome findAll(Connection &connection, const QList<job::Line> &confirmed);

    job::People m_people;
    QDateTime m_now;
    /// On a server.
    std::unique_ptr<TradeOffice> m_office;
};

void KilledTest::rulesFindWhatIsBroken_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a bid has its content") << QStringLiteral("DELETE FROM contracts_bid_content");
    QTest::newRow("an opening counts its bids")
        << QStringLiteral("UPDATE contracts_opening SET bid_count = bid_count + 1");
    QTest::newRow("an awarded contract has its bid") << QStringLiteral(
        "UPDATE contracts_contract SET awarded_cost = awarded_cost + 1, row_version = row_version + 1");
    QTest::newRow("a rating is the mean")
        << QStringLiteral("UPDATE contractors_contractor SET rating_count = 7, row_version = row_version + 1");
}

void KilledTest::rulesFindWhatIsBroken()
{
    QFETCH(const QString, damage);
    TradeOffice office;
    const TradeOffice::Opened opened = office.opened({100'000, 104'000});
    const Outcome awarded = office.award(opened.contract, opened.bids.constFirst());
    QVERIFY2(awarded, why(awarded));
    QCOMPARE(OfficeRules::broken(office.connection()), QStringList());
    const Outcome damaged = office.office().asEngine([&]() -> Outcome {
        const Expected<qint64> changed = office.connection().execute(damage);
        return changed ? Outcome() : tl::unexpected(changed.error());
    });
    QVERIFY2(damaged, why(damaged));
    const QStringList broken = OfficeRules::broken(office.connection());
    QVERIFY2(broken.join(u'\n').contains(QLatin1String(QTest::currentDataTag())), qPrintable(broken.join(u'\n')));
}

QString KilledTest::makeOffice(const QString &path)
{
    m_office = std::make_unique<TradeOffice>();
    TradeOffice &office = *m_office;
    m_people.owner = office.owner();
    for (const char *name : {"Alpha", "Beta", "Gamma"}) {
        const TradeOffice::Company company = office.addCompany(QString::fromLatin1(name));
        m_people.companies.append({company.user, company.contractor});
    }
    m_now = office.clock().now();
    if (TestOffice::isOnServer())
        return office.office().path();
    const Expected<qint64> copied =
        office.connection().execute(QStringLiteral("VACUUM INTO :path"), {{QStringLiteral("path"), path}});
    m_office.reset();
    return copied ? path : QString();
}

void KilledTest::letItEnd(const QString &path)
{
    if (!TestOffice::isOnServer())
        return;
    const QString database = PostgresAddress::parse(path)->database;
    const QString busy = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                        "AND xact_start IS NOT NULL AND pid <> pg_backend_pid()");
    QTRY_COMPARE(PostgresServer::shared().run(database, busy), QStringLiteral("0"));
}

void KilledTest::nothingConfirmedIsLost()
{
    const int kills = qEnvironmentVariableIsSet("TENDERYARD_LONG") ? 100 : 10;
    const quint32 seed = qEnvironmentVariableIsSet("TENDERYARD_SEED")
                             ? quint32(qEnvironmentVariableIntValue("TENDERYARD_SEED"))
                             : QRandomGenerator::system()->generate() >> 1;
    qInfo("TENDERYARD_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = makeOffice(folder.filePath(QStringLiteral("office.tenderyard")));
    QVERIFY(!path.isEmpty());
    QList<job::Line> all;
    QSet<QString> places;
    int inside = 0;
    for (int round = 0; round < kills && !QTest::currentTestFailed(); ++round) {
        Witness witness;
        killOnce(path, random, witness);
        if (QTest::currentTestFailed())
            return;
        check(path, witness.confirmed);
        all += witness.confirmed;
        places.insert(witness.last);
        inside += witness.insideStep ? 1 : 0;
    }
    check(path, all);
    qInfo("%d kills, %d of them within a step, at %lld different steps; %lld steps were confirmed", kills, inside,
          qlonglong(places.size()), qlonglong(all.size()));
    QVERIFY(all.size() > kills);
    QVERIFY(inside > 0);
    QVERIFY(places.size() >= kills / 5 + 1);
}

void KilledTest::killOnce(const QString &path, QRandomGenerator &random, Witness &witness)
{
    const int steps = int(random.bounded(mostSteps));
    const quint64 pause = random.bounded(longestPause);
    const std::unique_ptr<QProcess> process = job::start(path, m_people, m_now);
    while (witness.confirmed.size() < steps && (process->canReadLine() || process->waitForReadyRead(patience))) {
        while (process->canReadLine())
            hear(process->readLine(), witness);
        if (QTest::currentTestFailed())
            return;
    }
    QThread::usleep(pause);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    while (process->canReadLine())
        hear(process->readLine(), witness);
    letItEnd(path);
}

void KilledTest::hear(const QByteArray &line, Witness &witness)
{
    const job::Line said = job::parse(line);
    QVERIFY2(said.kind != job::Line::Kind::Failed, line.constData());
    witness.last = said.step;
    witness.insideStep = said.kind == job::Line::Kind::Begins;
    if (!witness.insideStep)
        witness.confirmed.append(said);
}

void KilledTest::check(const QString &path, const QList<job::Line> &confirmed)
{
    const ThreadGuard::Allowance allowance;
    const Expected<std::unique_ptr<Dialect>> dialect = Dialect::forAddress(path);
    TestClock clock;
    clock.set(m_now);
    const Expected<std::unique_ptr<Connection>> connection =
        (*dialect)->openConnection(path, MissingOffice::Refuse, clock);
    QVERIFY2(connection, why(connection));
    const QStringList broken = OfficeRules::broken(**connection);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    const Outcome looked = (*connection)->asSchemaOwner([&] { return findAll(**connection, confirmed); });
    QVERIFY2(looked, why(looked));
}

Outcome KilledTest::findAll(Connection &connection, const QList<job::Line> &confirmed)
{
    for (const job::Line &step : confirmed) {
        const Expected<QVariant> found = connection.scalar(step.text);
        if (!found)
            return tl::unexpected(found.error());
        if (found->toInt() < 1)
            return failure(QStringLiteral("test.lost"), step.step + QStringLiteral(": ") + step.text);
    }
    const Expected<QVariant> newest = connection.scalar(QStringLiteral("SELECT max(at) FROM audit_entry"));
    if (!newest)
        return tl::unexpected(newest.error());
    const QDateTime at =
        newest->typeId() == QMetaType::QDateTime ? newest->toDateTime() : fromTimestamp(newest->toString());
    m_now = std::max(m_now, at).addSecs(1);
    return {};
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int code = job::run(QCoreApplication::arguments()); code >= 0)
        return code;
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Killed.moc"
