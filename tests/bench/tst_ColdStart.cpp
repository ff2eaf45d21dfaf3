// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"
#include "models/storage/ThreadGuard.h"
#include "tests/bench/LargeOffice.h"
#include "tests/bench/LargeWindow.h"
#include "tests/bench/PlainWindow.h"
#include "tests/storage/Why.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tenderyard;

namespace {

const QString programMode = QStringLiteral("--program");
const QString plainMode = QStringLiteral("--plain");
constexpr int runs = 5;
constexpr int patience = 120'000;
/// Aimed at is 1.5; a slow moment of the computer shall not fail the test.
constexpr double mostTimes = 2.5;

/// One start of a process: milliseconds to the first rows, and the most memory it had, in MiB.
struct Start
{
    double time = 0;
    double memory = 0;
};

/// The most memory that this process has had (VmHWM), in KiB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto found = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("VmHWM:"); });
    return found == lines.end() ? 0 : found->mid(6).trimmed().split(' ').constFirst().toLongLong();
}

void sayAndQuit()
{
    std::printf("%lld\n", qlonglong(peakMemory()));
    std::fflush(stdout);
    // Not at once: an office that is not closed in order is looked through when it is opened next.
    QCoreApplication::quit();
}

/// What a process does that was started to be measured.
int runWindow(QApplication &application, const QString &mode, const QString &path)
{
    if (mode == plainMode) {
        PlainWindow window(path);
        QObject::connect(&window, &PlainWindow::rowsShown, &application, sayAndQuit);
        return QApplication::exec();
    }
    dressApplication(application);
    LargeWindow window(path);
    QObject::connect(&window, &LargeWindow::rowsShown, &application, sayAndQuit);
    return QApplication::exec();
}

double median(const QList<Start> &starts, double Start::*value)
{
    QList<double> values;
    for (const Start &start : starts)
        values.append(start.*value);
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

/// How long the program takes from the start of its process to the first rows of 100,000 tenders (somebody signs in and
/// goes on to the tenders at once), beside a plain Qt
/// window that shows the same rows of the same file in a table, and how much memory it has had by then. The password
/// has a quick hash: a sound one takes as long, and as much memory, as it is told to.
class ColdStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstRows();

private:
    void start(const QString &mode, QList<Start> &starts);

    QTemporaryDir m_folder;
    QString m_path;
};

void ColdStartTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("large.tenderyard"));
    const ThreadGuard::Allowance allowance;
    const Outcome made = LargeOffice::create(m_path);
    QVERIFY2(made, why(made));
}

void ColdStartTest::start(const QString &mode, QList<Start> &starts)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {mode, m_path});
    while (!process.canReadLine() && process.waitForReadyRead(patience))
        continue;
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const qint64 kibibytes = process.readLine().trimmed().toLongLong();
    QVERIFY(process.waitForFinished(patience));
    QVERIFY2(kibibytes > 0, qPrintable(mode));
    starts.append({time, double(kibibytes) / 1024});
}

void ColdStartTest::firstRows()
{
    QList<Start> program;
    QList<Start> plain;
    // The first of each only warms the disk's cache.
    for (int run = 0; run <= runs; ++run) {
        start(plainMode, plain);
        start(programMode, program);
        if (QTest::currentTestFailed())
            return;
    }
    plain.removeFirst();
    program.removeFirst();
    const double time = median(program, &Start::time);
    const double plainTime = median(plain, &Start::time);
    const double memory = median(program, &Start::memory);
    const double plainMemory = median(plain, &Start::memory);
    qInfo("first rows: program %.0f ms, plain window %.0f ms, ratio %.2f", time, plainTime, time / plainTime);
    qInfo("peak memory: program %.0f MiB, plain window %.0f MiB, difference %.0f MiB", memory, plainMemory,
          memory - plainMemory);
    QVERIFY(time < mostTimes * plainTime);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == plainMode || arguments.at(1) == programMode))
        return runWindow(application, arguments.at(1), arguments.at(2));
    ColdStartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ColdStart.moc"
