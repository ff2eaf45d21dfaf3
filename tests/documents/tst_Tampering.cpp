// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderStore.h"
#include "tests/documents/DocumentDesk.h"
#include "tests/documents/WaitingCertification.h"
#include "tests/support/PostgresServer.h"

#include <QDirIterator>

using namespace tenderyard;

/// One changed bit in what the office has stored keeps a certification from being verified, though it was found to be
/// whole before.
class TamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTheFolder();
    void onTheServer();
    void whatIsGoneIsNotVerified();

private:
    template<class T> static Expected<T> wait(const QFuture<Expected<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, DocumentDesk::longestWait) ||
            future.resultCount() == 0)
            return failure(QStringLiteral("test.no_answer"));
        return future.result();
    }
};

namespace {

constexpr qint64 contentSize = 600'000; // bytes
const QString tamperedCode = QStringLiteral("document.tampered");
const QString uncheckedRule = QStringLiteral("rule.certification_unchecked");

QString onlyFileBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
        files.append(all.next());
    return files.size() == 1 ? files.constFirst() : QString();
}

} // namespace

void TamperingTest::inTheFolder()
{
    const QTemporaryDir folder;
    FolderStore store(folder.filePath(QStringLiteral("office.files")));
    const Expected<StoredFile> file = wait(store.putBytes(DocumentDesk::pdfOf(contentSize), QStringLiteral("a.pdf")));
    QVERIFY(file);
    WaitingCertification certification(*file);
    const QString path = onlyFileBelow(folder.path());
    QVERIFY(!path.isEmpty());
    QCOMPARE(certification.codeOfVerifying(wait(store.check(file->url, file->sha256))), QString());
    QVERIFY(WaitingCertification::changeFile(path));
    const Expected<QString> changed = wait(store.check(file->url, file->sha256));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, tamperedCode);
    QCOMPARE(certification.codeOfVerifying(changed), uncheckedRule);
    QVERIFY(WaitingCertification::changeFile(path));
    QCOMPARE(certification.codeOfVerifying(wait(store.check(file->url, file->sha256))), QString());
}

void TamperingTest::onTheServer()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    ServerOffice office;
    const Uuid contractor = office.addUser(QStringLiteral("contractor"), {QStringLiteral("CONTRACTOR")});
    const Uuid staff = office.addUser(QStringLiteral("staff"), {QStringLiteral("STAFF")});
    DocumentDesk desk(office, contractor);
    const Expected<StoredFile> file = desk.wait(desk.store->putBytes(DocumentDesk::pdfOf(contentSize), {}));
    QVERIFY(file);
    office.addCertification(office.addContractor(contractor), contractor, file->sha256);
    WaitingCertification certification(*file);
    DocumentDesk checking(office, staff);
    const auto check = [&] { return checking.wait(checking.store->check(file->url, file->sha256)); };
    QCOMPARE(certification.codeOfVerifying(check()), QString());
    const QString change =
        QStringLiteral("UPDATE document_chunk SET bytes = set_byte(bytes, 1000, get_byte(bytes, 1000) # 1) "
                       "WHERE number = 1");
    office.run(change);
    const Expected<QString> changed = check();
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, tamperedCode);
    QCOMPARE(certification.codeOfVerifying(changed), uncheckedRule);
    office.run(change);
    QCOMPARE(certification.codeOfVerifying(check()), QString());
}

void TamperingTest::whatIsGoneIsNotVerified()
{
    const QTemporaryDir folder;
    FolderStore store(folder.filePath(QStringLiteral("office.files")));
    const Expected<StoredFile> file = wait(store.putBytes(DocumentDesk::pdfOf(contentSize), {}));
    QVERIFY(file);
    WaitingCertification certification(*file);
    QVERIFY(QFile::remove(onlyFileBelow(folder.path())));
    const Expected<QString> gone = wait(store.check(file->url, file->sha256));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, QStringLiteral("document.not_found"));
    QCOMPARE(certification.codeOfVerifying(gone), uncheckedRule);
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_Tampering.moc"
