// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DocumentCipher.h"
#include "models/storage/ThreadGuard.h"

#include <QTest>

#include <sodium.h>

using namespace tenderyard;

namespace {

constexpr qsizetype markSize = 4;
constexpr qsizetype startSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype added = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype piece = DocumentContent::piece;

bool goOn(qint64, qint64)
{
    return true;
}

QByteArray contentOf(qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        content[i] = char((quint32(i) * 2654435761u) >> 24);
    return content;
}

QString openedAs(const QByteArray &sealed, const QByteArray &key)
{
    const Expected<QByteArray> opened = DocumentCipher::open(sealed, key, goOn);
    return opened ? QStringLiteral("opened") : opened.error().code;
}

const QString tampered = QStringLiteral("document.tampered");

} // namespace

/// What was sealed is opened by its key, and anything else is reported.
class DocumentCipherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSealedIsOpened_data();
    void whatWasSealedIsOpened();
    void theSizeIsKnownBefore();
    void nothingOfItCanBeRead();
    void theSameIsSealedTheSame();
    void isAnOrdinaryStream();
    void anotherKeyOpensNothing();
    void noByteCanBeChanged();
    void noPieceCanBeCutOff_data();
    void noPieceCanBeCutOff();
    void piecesCannotBeReordered();
    void nothingCanBeAppended();
    void anEndInTheMiddleIsNone();
    void whatIsNoKeySealsNothing();
    void canBeCancelled();

private:
    ThreadGuard::Allowance m_allowance;
    QByteArray m_key = DocumentCipher::makeKey();
};

void DocumentCipherTest::whatWasSealedIsOpened_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), piece - 1, piece, piece + 1, 2 * piece, 3 * piece + 7})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void DocumentCipherTest::whatWasSealedIsOpened()
{
    QFETCH(qsizetype, size);
    const QByteArray content = contentOf(size);
    const Expected<QByteArray> sealed = DocumentCipher::seal(content, m_key, goOn);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), DocumentCipher::sealedSize(size));
    const Expected<QByteArray> opened = DocumentCipher::open(*sealed, m_key, goOn);
    QVERIFY(opened);
    QVERIFY(*opened == content);
}

void DocumentCipherTest::theSizeIsKnownBefore()
{
    QCOMPARE(DocumentCipher::sealedSize(1), markSize + startSize + added + 1);
    QCOMPARE(DocumentCipher::sealedSize(piece + 1), markSize + startSize + 2 * added + piece + 1);
}

void DocumentCipherTest::nothingOfItCanBeRead()
{
    const QByteArray text = QByteArrayLiteral("the holder of this licence is known by name");
    const QByteArray sealed = DocumentCipher::seal(text + contentOf(2 * piece) + text, m_key, goOn).value();
    for (qsizetype i = 0; i + 8 <= text.size(); ++i)
        QVERIFY(!sealed.contains(text.mid(i, 8)));
    QVERIFY(!sealed.contains(m_key));
}

void DocumentCipherTest::theSameIsSealedTheSame()
{
    const QByteArray content = contentOf(piece + 5);
    const QByteArray sealed = DocumentCipher::seal(content, m_key, goOn).value();
    QVERIFY(sealed == DocumentCipher::seal(content, m_key, goOn).value());
    // With another key, or one byte changed at the very end, nothing of it is the same, not the beginning either.
    QByteArray other = content;
    other.back() = char(other.back() + 1);
    for (const QByteArray &second : {DocumentCipher::seal(other, m_key, goOn).value(),
                                     DocumentCipher::seal(content, DocumentCipher::makeKey(), goOn).value()}) {
        QCOMPARE(second.first(markSize), sealed.first(markSize));
        for (qsizetype i = markSize; i + 8 <= second.size(); i += 8)
            QVERIFY(second.mid(i, 8) != sealed.mid(i, 8));
    }
}

/// It can be read without this program, by what libsodium documents.
void DocumentCipherTest::isAnOrdinaryStream()
{
    const QByteArray content = contentOf(1000);
    const QByteArray sealed = DocumentCipher::seal(content, m_key, goOn).value();
    const auto *bytes = reinterpret_cast<const unsigned char *>(sealed.constData());
    crypto_secretstream_xchacha20poly1305_state state;
    QCOMPARE(crypto_secretstream_xchacha20poly1305_init_pull(
                 &state, bytes + markSize, reinterpret_cast<const unsigned char *>(m_key.constData())),
             0);
    QByteArray opened(content.size(), '\0');
    unsigned char tag = 0;
    QCOMPARE(crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char *>(opened.data()),
                                                        nullptr, &tag, bytes + markSize + startSize,
                                                        quint64(content.size() + added), bytes, quint64(markSize)),
             0);
    QCOMPARE(tag, static_cast<unsigned char>(crypto_secretstream_xchacha20poly1305_TAG_FINAL));
    QVERIFY(opened == content);
}

void DocumentCipherTest::anotherKeyOpensNothing()
{
    const QByteArray sealed = DocumentCipher::seal(contentOf(100), m_key, goOn).value();
    QCOMPARE(openedAs(sealed, DocumentCipher::makeKey()), tampered);
    QCOMPARE(openedAs(sealed, QByteArray()), tampered);
    QCOMPARE(openedAs(sealed, m_key), QStringLiteral("opened"));
}

void DocumentCipherTest::noByteCanBeChanged()
{
    const QByteArray sealed = DocumentCipher::seal(contentOf(300), m_key, goOn).value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed.at(i) ^ 1);
        QCOMPARE(openedAs(changed, m_key), tampered);
    }
}

void DocumentCipherTest::noPieceCanBeCutOff_data()
{
    QTest::addColumn<qsizetype>("kept");
    const qsizetype whole = DocumentCipher::sealedSize(2 * piece + 50);
    const qsizetype beginning = markSize + startSize;
    for (const qsizetype kept :
         {qsizetype(0), qsizetype(3), markSize, beginning - 1, beginning, beginning + added, beginning + piece + added,
          beginning + 2 * (piece + added), beginning + 2 * (piece + added) + added, whole - 1})
        QTest::addRow("%lld of %lld", qlonglong(kept), qlonglong(whole)) << kept;
}

void DocumentCipherTest::noPieceCanBeCutOff()
{
    QFETCH(qsizetype, kept);
    const QByteArray sealed = DocumentCipher::seal(contentOf(2 * piece + 50), m_key, goOn).value();
    QCOMPARE(openedAs(sealed.first(kept), m_key), tampered);
}

void DocumentCipherTest::piecesCannotBeReordered()
{
    const QByteArray sealed = DocumentCipher::seal(contentOf(3 * piece), m_key, goOn).value();
    const auto part = [&](qsizetype number) {
        return sealed.mid(markSize + startSize + number * (piece + added), piece + added);
    };
    const QByteArray start = sealed.first(markSize + startSize);
    QCOMPARE(openedAs(start + part(0) + part(1) + part(2), m_key), QStringLiteral("opened"));
    QCOMPARE(openedAs(start + part(1) + part(0) + part(2), m_key), tampered);
    QCOMPARE(openedAs(start + part(0) + part(0) + part(2), m_key), tampered);
    QCOMPARE(openedAs(start + part(0) + part(2), m_key), tampered);
    QCOMPARE(openedAs(start + part(2), m_key), tampered);
}

void DocumentCipherTest::nothingCanBeAppended()
{
    const QByteArray sealed = DocumentCipher::seal(contentOf(piece), m_key, goOn).value();
    QCOMPARE(openedAs(sealed + 'x', m_key), tampered);
    QCOMPARE(openedAs(sealed + sealed, m_key), tampered);
    QCOMPARE(openedAs(sealed + sealed.last(piece + added), m_key), tampered);
}

/// Two documents of one key are no third one.
void DocumentCipherTest::anEndInTheMiddleIsNone()
{
    const QByteArray one = DocumentCipher::seal(contentOf(piece), m_key, goOn).value();
    const QByteArray other = DocumentCipher::seal(contentOf(2 * piece), m_key, goOn).value();
    QCOMPARE(openedAs(one + other.last(piece + added), m_key), tampered);
    QCOMPARE(openedAs(other.first(markSize + startSize) + one.last(piece + added), m_key), tampered);
}

void DocumentCipherTest::whatIsNoKeySealsNothing()
{
    for (const qsizetype size : {0, 16, 31, 33}) {
        const Expected<QByteArray> sealed = DocumentCipher::seal(contentOf(10), QByteArray(size, 'k'), goOn);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, QStringLiteral("document.not_stored"));
    }
}

void DocumentCipherTest::canBeCancelled()
{
    const auto firstOnly = [](qint64 done, qint64) { return done < piece; };
    const Expected<QByteArray> sealed = DocumentCipher::seal(contentOf(3 * piece), m_key, firstOnly);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, QStringLiteral("document.cancelled"));
    const Expected<QByteArray> opened =
        DocumentCipher::open(DocumentCipher::seal(contentOf(3 * piece), m_key, goOn).value(), m_key, firstOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("document.cancelled"));
}

QTEST_GUILESS_MAIN(DocumentCipherTest)
#include "tst_DocumentCipher.moc"
