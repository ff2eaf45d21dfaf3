// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderStore.h"
#include "models/documents/MediaType.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tenderyard;

namespace {

const QByteArray pdf = QByteArrayLiteral("%PDF-1.4\nsome content\n%%EOF\n");

template<class T> Expected<T> wait(const QFuture<Expected<T>> &future)
{
    QFutureWatcher<Expected<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!finished.wait(20'000) || watcher.isCanceled())
        return failure(QStringLiteral("test.no_answer"));
    return watcher.result();
}

template<class T> QString codeOf(const Expected<T> &answer)
{
    return answer ? QString() : answer.error().code;
}

} // namespace

/// What is put into the folder comes out of it unchanged, or not at all.
class FolderStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAFileUnderItsHash();
    void keepsTheSameContentOnce();
    void tellsTheTypeFromTheContent_data();
    void tellsTheTypeFromTheContent();
    void refuses_data();
    void refuses();
    void takesNoNameForAPath_data();
    void takesNoNameForAPath();
    void noticesWhatWasChanged();
    void noticesWhatIsMissing();
    void mendsADamagedCopy();
    void takesNoUrlForAPath();
    void tellsItsProgress();
    void aCancelledPutKeepsNothing();
    void aFolderThatCannotBeMadeIsAnError();

private:
    QStringList filesInStore() const;
    QString write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderStore> m_store;
};

void FolderStoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FolderStore>(FolderStore::folderBeside(m_folder->filePath(QStringLiteral("office"))));
}

QStringList FolderStoreTest::filesInStore() const
{
    QStringList files;
    QDirIterator all(m_folder->filePath(QStringLiteral("office.files")), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

QString FolderStoreTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's file cannot be written");
    return file.fileName();
}

void FolderStoreTest::keepsAFileUnderItsHash()
{
    const auto stored = wait(m_store->putFile(write(QStringLiteral("Licence 2026.pdf"), pdf)));
    QVERIFY2(stored, qPrintable(codeOf(stored)));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    QCOMPARE(stored->sha256, hash);
    QCOMPARE(stored->byteSize, qint64(pdf.size()));
    QCOMPARE(stored->mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(stored->fileName, QStringLiteral("Licence 2026.pdf"));
    QCOMPARE(filesInStore(),
             QStringList{m_folder->filePath(QStringLiteral("office.files/%1/%2").arg(hash.first(2), hash))});
    const auto content = wait(m_store->get(stored->url, stored->sha256));
    QVERIFY2(content, qPrintable(codeOf(content)));
    QCOMPARE(*content, pdf);
    QCOMPARE(wait(m_store->check(stored->url, stored->sha256)).value_or(QString()), hash);
}

void FolderStoreTest::keepsTheSameContentOnce()
{
    const auto first = wait(m_store->putBytes(pdf, QStringLiteral("a.pdf")));
    const auto second = wait(m_store->putBytes(pdf, QStringLiteral("b.pdf")));
    QVERIFY(first && second);
    QCOMPARE(first->url, second->url);
    QCOMPARE(second->fileName, QStringLiteral("b.pdf"));
    QCOMPARE(filesInStore().size(), 1);
}

void FolderStoreTest::tellsTheTypeFromTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << pdf << QStringLiteral("application/pdf");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR and more", 26) << QStringLiteral("image/png");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << QStringLiteral("image/jpeg");
    QTest::newRow("a program") << QByteArray("MZ\x90") << QString();
    QTest::newRow("a page") << QByteArray("<html>%PDF-1.4") << QString();
    QTest::newRow("half a signature") << QByteArray("\x89PNG\r\n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void FolderStoreTest::tellsTheTypeFromTheContent()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);
    QCOMPARE(MediaType::ofContent(content), type);
}

void FolderStoreTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("document.empty");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("document.type");
    QTest::newRow("too much") << pdf + QByteArray(DocumentStore::largest, 'x') << QStringLiteral("document.too_large");
}

void FolderStoreTest::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(wait(m_store->putBytes(content, QStringLiteral("x.pdf")))), code);
    QCOMPARE(codeOf(wait(m_store->putFile(write(QStringLiteral("x.pdf"), content)))), code);
    QCOMPARE(filesInStore(), QStringList());
    QCOMPARE(codeOf(wait(m_store->putFile(m_folder->filePath(QStringLiteral("none.pdf"))))),
             QStringLiteral("document.not_readable"));
    QCOMPARE(codeOf(wait(m_store->putFile(m_folder->path()))), QStringLiteral("document.not_readable"));
}

void FolderStoreTest::takesNoNameForAPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("upwards") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd");
    QTest::newRow("of another system") << QStringLiteral("..\\..\\boot.ini") << QStringLiteral("boot.ini");
    QTest::newRow("turned text") << QStringLiteral("gpj\u202Efdp.exe") << QStringLiteral("gpjfdp.exe");
    QTest::newRow("control characters") << QStringLiteral("a\nb\tc.pdf") << QStringLiteral("abc.pdf");
    QTest::newRow("empty") << QString() << QStringLiteral("document");
    QTest::newRow("long") << QString(1000, u'n') << QString(255, u'n');
}

void FolderStoreTest::takesNoNameForAPath()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    const auto stored = wait(m_store->putBytes(pdf, name));
    QVERIFY2(stored, qPrintable(codeOf(stored)));
    QCOMPARE(stored->fileName, shown);
    QCOMPARE(filesInStore().size(), 1);
}

void FolderStoreTest::noticesWhatWasChanged()
{
    const auto stored = wait(m_store->putBytes(pdf, QStringLiteral("a.pdf")));
    QVERIFY(stored);
    QFile file(filesInStore().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(12) && file.putChar('X'));
    file.close();
    QCOMPARE(codeOf(wait(m_store->get(stored->url, stored->sha256))), QStringLiteral("document.tampered"));
    QCOMPARE(codeOf(wait(m_store->check(stored->url, stored->sha256))), QStringLiteral("document.tampered"));
    QVERIFY(file.resize(DocumentStore::largest + 1));
    QCOMPARE(codeOf(wait(m_store->get(stored->url, stored->sha256))), QStringLiteral("document.tampered"));
}

void FolderStoreTest::noticesWhatIsMissing()
{
    const auto stored = wait(m_store->putBytes(pdf, QStringLiteral("a.pdf")));
    QVERIFY(stored && QFile::remove(filesInStore().constFirst()));
    QCOMPARE(codeOf(wait(m_store->get(stored->url, stored->sha256))), QStringLiteral("document.not_found"));
}

void FolderStoreTest::mendsADamagedCopy()
{
    const auto stored = wait(m_store->putBytes(pdf, QStringLiteral("a.pdf")));
    QVERIFY(stored && QFile::resize(filesInStore().constFirst(), 3));
    QVERIFY(wait(m_store->putBytes(pdf, QStringLiteral("a.pdf"))));
    QCOMPARE(wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()), pdf);
}

void FolderStoreTest::takesNoUrlForAPath()
{
    write(QStringLiteral("secret"), pdf);
    const QString up = QStringLiteral("../secret");
    QCOMPARE(codeOf(wait(m_store->get(QStringLiteral("sha256:") + up, up))), QStringLiteral("document.not_found"));
    QCOMPARE(codeOf(wait(m_store->get(QStringLiteral("file:///etc/passwd"), QString(64, u'a')))),
             QStringLiteral("document.not_found"));
}

void FolderStoreTest::tellsItsProgress()
{
    const QByteArray content = pdf + QByteArray(2 * 1024 * 1024, 'x');
    QFuture<Expected<StoredFile>> future = m_store->putBytes(content, QStringLiteral("a.pdf"));
    QVERIFY(wait(future));
    QCOMPARE(future.progressMaximum(), int(content.size() / 1024));
    QCOMPARE(future.progressValue(), future.progressMaximum());
}

void FolderStoreTest::aCancelledPutKeepsNothing()
{
    QFuture<Expected<StoredFile>> future =
        m_store->putBytes(pdf + QByteArray(20 * 1024 * 1024, 'x'), QStringLiteral("a.pdf"));
    future.cancel();
    QCOMPARE(codeOf(wait(future)), QStringLiteral("test.no_answer"));
    m_store.reset();
    QCOMPARE(filesInStore(), QStringList());
}

void FolderStoreTest::aFolderThatCannotBeMadeIsAnError()
{
    write(QStringLiteral("office.files"), QByteArrayLiteral("in the way"));
    QCOMPARE(codeOf(wait(m_store->putBytes(pdf, QStringLiteral("a.pdf")))), QStringLiteral("document.not_stored"));
}

QTEST_GUILESS_MAIN(FolderStoreTest)
#include "tst_FolderStore.moc"
