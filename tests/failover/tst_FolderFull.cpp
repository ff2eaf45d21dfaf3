// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentContent.h"
#include "models/documents/FolderStore.h"
#include "models/storage/ThreadGuard.h"
#include "models/workflow/RuleWords.h"
#include "tests/failover/SmallDisk.h"

#include <QDirIterator>
#include <QtTest>

using namespace tenderyard;

namespace {

bool hasSmallDisk = false;
const QString fullName = QStringLiteral("a.pdf");
constexpr qint64 mebibyteOfDisk = 1024 * 1024;

QByteArray pdfOf(qint64 size)
{
    return QByteArrayLiteral("%PDF-1.7\n").leftJustified(size, 'x');
}

} // namespace

/// The folder of an office on a real disk that fills up.
class FolderFullTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatTheDiskIsFull();

private:
    static QStringList filesBelow(const QString &folder);
};

QStringList FolderFullTest::filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

void FolderFullTest::saysThatTheDiskIsFull()
{
    if (!hasSmallDisk)
        QSKIP("nothing can be mounted here");
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    SmallDisk disk(20);
    const QString folder = disk.path() + QStringLiteral("/office.files");
    FolderStore store(folder);
    const QByteArray small = pdfOf(5 * mebibyteOfDisk);
    const Expected<StoredFile> kept = store.putNow(small, fullName);
    QVERIFY(kept);
    // Full in the middle of it, and full from the first.
    for (const qint64 size : {qint64(18), qint64(25)}) {
        const Expected<StoredFile> refused = store.putNow(pdfOf(size * mebibyteOfDisk), fullName);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("storage.full"));
        QVERIFY(!RuleWords::sentence(refused.error().code).contains(refused.error().code));
        // Nothing of it is left, and what was there is whole.
        QCOMPARE(filesBelow(folder).size(), 1);
    }
    disk.fill();
    QCOMPARE(store.putNow(pdfOf(mebibyteOfDisk), fullName).error().code, QStringLiteral("storage.full"));
    QVERIFY(store.readNow(kept->sha256).value_or(QByteArray()) == small);
    // What is there already needs no room.
    QVERIFY(store.putNow(small, fullName));
    disk.makeRoom();
    QVERIFY(store.putNow(pdfOf(mebibyteOfDisk), fullName));
    QCOMPARE(filesBelow(folder).size(), 2);
}

int main(int argc, char **argv)
{
    hasSmallDisk = SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    FolderFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FolderFull.moc"
