// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/JsonStream.h"
#include "models/exchange/ocds/ReleaseIndex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenderyard;

namespace {

constexpr qint64 fileSize = 100ll * 1024 * 1024;

/// The most memory this process ever had, in KiB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

class Counter final : public JsonStream::Listener
{
public:
    bool releaseFound(FoundRelease &&release) override
    {
        ++releases;
        bytes += release.length;
        return true;
    }
    void noted(const StreamNote &) override { ++noteCount; }
    void holderEnded(int, const JsonValue &) override {}

    int releases = 0;
    int noteCount = 0;
    qint64 bytes = 0;
};

} // namespace

class tst_OcdsMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void streamHoldsOneRelease();
    void indexIsSmall();

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_releases = 0;
};

void tst_OcdsMemory::initTestCase()
{
    if (peakMemory() < 0)
        QSKIP("the memory of a process can only be read on Linux");
    m_path = m_folder.filePath(QStringLiteral("large.json"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"publisher\":{\"name\":\"Somebody\"},\"releases\":[");
    const QByteArray item = "{\"id\":\"1\",\"description\":\"" + QByteArray(200, 'd') + "\",\"quantity\":3.5}";
    QByteArray items = item;
    for (int i = 0; i < 20; ++i)
        items += "," + item;
    while (file.pos() < fileSize) {
        const QByteArray number = QByteArray::number(++m_releases);
        file.write((m_releases > 1 ? "," : "") + QByteArray("{\"ocid\":\"ocds-abcdef-") + number + "\",\"id\":\"" +
                   number +
                   "\",\"date\":\"2020-01-01T00:00:00Z\",\"tag\":[\"tender\"],\"tender\":{\"id\":\"t\",\"items\":[" +
                   items + "],\"value\":{\"amount\":1234.56,\"currency\":\"EUR\"}}}");
    }
    file.write("]}");
}

void tst_OcdsMemory::streamHoldsOneRelease()
{
    const qint64 before = peakMemory();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Counter counter;
    const qint64 read = JsonStream::read(file, counter);
    const qint64 growth = peakMemory() - before;
    qInfo() << "MiB read:" << read / 1024 / 1024 << "KiB grown:" << growth;
    QCOMPARE(read, file.size());
    QCOMPARE(counter.releases, m_releases);
    QCOMPARE(counter.noteCount, 0);
    QVERIFY(growth < 64 * 1024);
}

void tst_OcdsMemory::indexIsSmall()
{
    const qint64 before = peakMemory();
    const std::atomic_bool cancelled{false};
    ReleaseIndex index;
    const ReleaseIndex::FileCounts counts = index.addFile(m_path, [](const Leftover &) {}, cancelled);
    const qint64 growth = peakMemory() - before;
    qInfo() << "releases:" << counts.releases << "KiB grown:" << growth;
    QCOMPARE(counts.releases, m_releases);
    QCOMPARE(index.ocids().size(), m_releases);
    QVERIFY(growth < 64 * 1024);
}

QTEST_GUILESS_MAIN(tst_OcdsMemory)
#include "tst_OcdsMemory.moc"
