// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentContent.h"
#include "models/documents/FolderStore.h"
#include "models/documents/MediaType.h"
#include "models/preview/PdfFields.h"
#include "tests/preview/AskDecoder.h"
#include "tests/storage/Why.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tenderyard;

/// What a stranger's file meets on its way: told by its first bytes, stored and read again, decoded elsewhere, and its
/// text looked through. Damaged ones and ones that are made up, always the same.
class tst_StrangersFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void malformedFiles_data();
    void malformedFiles();
    void changedFiles();
    void typesAreToldFromAnything();
    void textsOfAnythingAreRead();

private:
    /// What becomes of a file, from the upload to the view: a wrong turn, or nothing.
    static QString wrongTurn(const QByteArray &content, const QString &name);
};

namespace {

constexpr quint32 rollSeed = 20261123;

const QStringList knownTypes{QStringLiteral("application/pdf"), QStringLiteral("image/png"),
                             QStringLiteral("image/jpeg")};

QByteArray noise(QRandomGenerator &roll, int size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(roll.bounded(256));
    return bytes;
}

/// A document with some bytes changed, taken out or put in.
QByteArray changed(QRandomGenerator &roll, QByteArray content)
{
    const int changes = 1 + roll.bounded(8);
    for (int i = 0; i < changes && !content.isEmpty(); ++i) {
        const auto at = qsizetype(roll.bounded(int(content.size())));
        const int kind = roll.bounded(4);
        if (kind == 0)
            content[at] = char(roll.bounded(256));
        else if (kind == 1)
            content.remove(at, roll.bounded(64));
        else if (kind == 2)
            content.insert(at, noise(roll, roll.bounded(64)));
        else
            content.replace(at, 4, "9999");
    }
    return content;
}

} // namespace

QString tst_StrangersFiles::wrongTurn(const QByteArray &content, const QString &name)
{
    const QString type = MediaType::ofContent(content.first(std::min(content.size(), MediaType::bytesNeeded)));
    const QTemporaryDir folder;
    FolderStore store(folder.filePath(QStringLiteral("office.files")));
    const Expected<StoredFile> stored = answerOf(store.putBytes(content, name));
    if (type.isEmpty() || content.isEmpty()) {
        if (stored || !stored.error().code.startsWith(QLatin1String("document.")))
            return QStringLiteral("stored without a type");
    } else {
        if (!stored)
            return QStringLiteral("not stored: ") + stored.error().code;
        if (stored->mediaType != type || stored->fileName.contains(u'/'))
            return QStringLiteral("stored as something else");
        const Expected<QByteArray> got = answerOf(store.get(stored->url, stored->sha256));
        if (!got || *got != content)
            return QStringLiteral("not what was put");
    }
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(content));
    if (!info)
        return info.error().code.startsWith(QLatin1String("document.")) && info.error().code != u"document.no_decoder"
                   ? QString()
                   : info.error().code;
    if (type.isEmpty())
        return QStringLiteral("shown without a type");
    QStringList texts;
    const auto pages = std::min<qsizetype>(info->pages.size(), 3);
    for (int page = 0; page < pages; ++page) {
        const Expected<QImage> image = answerOf(decoder.render(wholePage(*info, page)));
        if (!image && !image.error().code.startsWith(QLatin1String("document.")))
            return QStringLiteral("a page: ") + image.error().code;
        const Expected<QString> text = answerOf(decoder.text(page));
        if (!text && !text.error().code.startsWith(QLatin1String("document.")))
            return QStringLiteral("a text: ") + text.error().code;
        texts.append(text.value_or(QString()));
    }
    PdfFields::read(texts);
    return {};
}

void tst_StrangersFiles::malformedFiles_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sampledocuments::files(QStringLiteral("malformed"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    QVERIFY(paths.size() >= 30);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_StrangersFiles::malformedFiles()
{
    QFETCH(QString, path);
    QCOMPARE(wrongTurn(sampledocuments::contents(path), QStringLiteral("../../etc/") + path.section(u'/', -1)),
             QString());
}

void tst_StrangersFiles::changedFiles()
{
    QRandomGenerator roll(rollSeed);
    constexpr quint32 side = 40; // px
    const QByteArrayList whole{sampledocuments::pages(3), sampledocuments::png(side, side),
                               sampledocuments::heavy(5000)};
    constexpr int tries = 60;
    int refused = 0;
    for (int i = 0; i < tries; ++i) {
        const QByteArray content = changed(roll, whole.at(i % whole.size()));
        const QString wrong = wrongTurn(content, QStringLiteral("scan.pdf"));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(wrong)));
        refused +=
            MediaType::ofContent(content.first(std::min(content.size(), MediaType::bytesNeeded))).isEmpty() ? 1 : 0;
    }
    QVERIFY(refused < tries);
}

void tst_StrangersFiles::typesAreToldFromAnything()
{
    QRandomGenerator roll(rollSeed);
    const QByteArrayList beginnings{"%PDF-1.7\n", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "\xff\xd8\xff\xe0",
                                    ""};
    int known = 0;
    constexpr int tries = 20'000;
    for (int i = 0; i < tries; ++i) {
        QByteArray bytes = beginnings.at(i % beginnings.size());
        bytes = bytes.first(roll.bounded(int(bytes.size()) + 1)) + noise(roll, roll.bounded(20));
        const QString type = MediaType::ofContent(bytes.first(std::min(bytes.size(), MediaType::bytesNeeded)));
        QVERIFY2(type.isEmpty() || knownTypes.contains(type), qPrintable(type));
        if (type == knownTypes.at(0))
            QVERIFY(bytes.startsWith("%PDF-"));
        if (type == knownTypes.at(1))
            QVERIFY(bytes.startsWith("\x89PNG"));
        if (type == knownTypes.at(2))
            QVERIFY(bytes.startsWith("\xff\xd8\xff"));
        // What follows changes nothing.
        if (bytes.size() >= MediaType::bytesNeeded)
            QCOMPARE(MediaType::ofContent(bytes + noise(roll, 40)), type);
        known += type.isEmpty() ? 0 : 1;
    }
    QVERIFY(known > tries / 100 && known < tries);
}

/// Words that name fields, numbers and dates in any order, with whatever else is in the way.
void tst_StrangersFiles::textsOfAnythingAreRead()
{
    QRandomGenerator roll(rollSeed);
    const QStringList pieces{QStringLiteral("Valid until "),
                             QStringLiteral("Certificate no. "),
                             QStringLiteral("Insured: "),
                             QStringLiteral("Issued on"),
                             QStringLiteral("\n"),
                             QStringLiteral("   "),
                             QStringLiteral("31/02/2027"),
                             QStringLiteral("99.99.9999"),
                             QStringLiteral("1 January 2027"),
                             QStringLiteral("EUR 5,000,000"),
                             QStringLiteral("1.2.3,4,5.6"),
                             QStringLiteral("AB-12/34"),
                             QStringLiteral("Holder"),
                             QStringLiteral(": "),
                             QStringLiteral("Gültig bis"),
                             QString(QChar(0xd800)),
                             QString(QChar(0xdc00)),
                             QString(QChar(0x202e)),
                             QString(QChar(0)),
                             QString(QChar(0x0301)),
                             QStringLiteral("０１２３")};
    int proposed = 0;
    constexpr int tries = 3000;
    for (int i = 0; i < tries; ++i) {
        QStringList pages(1 + roll.bounded(3));
        for (QString &page : pages) {
            const int words = roll.bounded(30);
            for (int word = 0; word < words; ++word)
                page += pieces.at(roll.bounded(int(pieces.size())));
        }
        const QList<PdfFields::Proposal> proposals = PdfFields::read(pages);
        for (const PdfFields::Proposal &proposal : proposals) {
            QVERIFY(proposal.page >= 0 && proposal.page < pages.size());
            const QString &page = pages.at(proposal.page);
            QVERIFY(proposal.start >= 0 && proposal.length > 0 && proposal.start + proposal.length <= page.size());
            QVERIFY2(!proposal.text.trimmed().isEmpty(), qPrintable(page));
            for (const QDate &date : proposal.dates)
                QVERIFY(date.isValid());
            const bool isDate =
                proposal.field == PdfFields::Field::IssuedOn || proposal.field == PdfFields::Field::ExpiresOn;
            QCOMPARE(proposal.dates.isEmpty(), !isDate);
            QCOMPARE(proposal.amounts.isEmpty(), proposal.field != PdfFields::Field::Limit);
        }
        proposed += int(proposals.size());
    }
    QVERIFY2(proposed > 100, qPrintable(QString::number(proposed)));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    tst_StrangersFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StrangersFiles.moc"
