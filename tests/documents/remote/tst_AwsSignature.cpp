// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/AwsSignature.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenderyard;

/// The public signing vectors, each as headers and as a query.
class AwsSignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsTheVectors_data();
    void signsTheVectors();
    void encodesWhatIsNotPlain();

private:
    struct Vector
    {
        AwsSignature::Request request;
        AwsSignature::Signer signer;
        QDateTime time;
        QByteArray token;
        QByteArray expiry;
        bool signsBody = false;
    };
    static QDir folder();
    static QByteArray read(const QString &path);
    static Vector vectorOf(const QString &name);
    static void readRequest(const QByteArray &text, bool normalize, AwsSignature::Request &request);
    static QByteArray normalized(const QByteArray &path);
};

QDir AwsSignatureTest::folder()
{
    return QDir(qEnvironmentVariable("TENDERYARD_SHARED") + QStringLiteral("/data/sigv4"));
}

QByteArray AwsSignatureTest::read(const QString &path)
{
    QFile file(folder().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// What other services than S3 do with a path before it is signed.
QByteArray AwsSignatureTest::normalized(const QByteArray &path)
{
    QByteArray clean = QDir::cleanPath(QString::fromUtf8(path)).toUtf8();
    const bool isFolder = path.endsWith('/') || path.endsWith("/.") || path.endsWith("/..");
    if (clean.isEmpty() || (isFolder && !clean.endsWith('/')))
        clean += '/';
    return clean;
}

void AwsSignatureTest::readRequest(const QByteArray &text, bool normalize, AwsSignature::Request &request)
{
    const qsizetype end = text.indexOf("\n\n");
    const QByteArrayList lines = (end < 0 ? text : text.first(end)).split('\n');
    const QByteArray body = end < 0 ? QByteArray() : text.mid(end + 2);
    request.payloadHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    // GET /a path?with=query HTTP/1.1
    const QByteArray first = lines.first();
    request.method = first.first(first.indexOf(' '));
    const QByteArray target = first.mid(request.method.size() + 1).chopped(qstrlen(" HTTP/1.1"));
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    request.path = normalize ? normalized(path) : path;
    const QByteArrayList queries = mark < 0 ? QByteArrayList() : target.mid(mark + 1).split('&');
    for (const QByteArray &query : queries)
        request.query.append({query.first(query.indexOf('=')), query.mid(query.indexOf('=') + 1)});
    for (const QByteArray &line : lines.mid(1)) {
        if (!line.isEmpty())
            request.headers.append({line.first(line.indexOf(':')), line.mid(line.indexOf(':') + 1)});
    }
}

AwsSignatureTest::Vector AwsSignatureTest::vectorOf(const QString &name)
{
    Vector vector;
    const QJsonObject context = QJsonDocument::fromJson(read(name + QStringLiteral("/context.json"))).object();
    const QJsonObject credentials = context.value(QStringLiteral("credentials")).toObject();
    const auto text = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString().toUtf8();
    };
    vector.signer = {text(credentials, "access_key_id"), text(credentials, "secret_access_key"),
                     text(context, "region"), text(context, "service")};
    vector.token = text(credentials, "token");
    vector.time = QDateTime::fromString(QString::fromUtf8(text(context, "timestamp")), Qt::ISODate);
    vector.expiry = QByteArray::number(context.value(QStringLiteral("expiration_in_seconds")).toInt());
    vector.signsBody = context.value(QStringLiteral("sign_body")).toBool();
    readRequest(read(name + QStringLiteral("/request.txt")), context.value(QStringLiteral("normalize")).toBool(),
                vector.request);
    return vector;
}

void AwsSignatureTest::signsTheVectors_data()
{
    if (!folder().exists())
        QSKIP("no folder of test data");
    QTest::addColumn<QString>("name");
    const QStringList names = folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 19);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void AwsSignatureTest::signsTheVectors()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);

    AwsSignature::Request signedByHeader = vector.request;
    signedByHeader.headers.append({"X-Amz-Date", AwsSignature::timeOf(vector.time)});
    if (!vector.token.isEmpty())
        signedByHeader.headers.append({"X-Amz-Security-Token", vector.token});
    if (vector.signsBody)
        signedByHeader.headers.append({"x-amz-content-sha256", vector.request.payloadHash});
    QCOMPARE(AwsSignature::canonicalRequest(signedByHeader),
             read(name + QStringLiteral("/header-canonical-request.txt")));
    QCOMPARE(AwsSignature::stringToSign(signedByHeader, vector.signer, vector.time),
             read(name + QStringLiteral("/header-string-to-sign.txt")));
    QCOMPARE(AwsSignature::signature(signedByHeader, vector.signer, vector.time),
             read(name + QStringLiteral("/header-signature.txt")));
    const QByteArray authorization = AwsSignature::authorization(signedByHeader, vector.signer, vector.time);
    QVERIFY2(read(name + QStringLiteral("/header-signed-request.txt"))
                 .contains(QByteArray("Authorization:" + authorization)),
             authorization.constData());

    AwsSignature::Request signedByQuery = vector.request;
    QByteArrayList names;
    for (const auto &[header, value] : vector.request.headers)
        names.append(header.toLower());
    names.removeAll(QByteArray());
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    signedByQuery.query +=
        AwsSignature::Pairs{{"X-Amz-Algorithm", "AWS4-HMAC-SHA256"},
                            {"X-Amz-Credential", vector.signer.accessKey + "/20150830/" + vector.signer.region + '/' +
                                                     vector.signer.service + "/aws4_request"},
                            {"X-Amz-Date", AwsSignature::timeOf(vector.time)},
                            {"X-Amz-Expires", vector.expiry},
                            {"X-Amz-SignedHeaders", names.join(';')}};
    if (!vector.token.isEmpty())
        signedByQuery.query.append({"X-Amz-Security-Token", vector.token});
    QCOMPARE(AwsSignature::canonicalRequest(signedByQuery),
             read(name + QStringLiteral("/query-canonical-request.txt")));
    QCOMPARE(AwsSignature::stringToSign(signedByQuery, vector.signer, vector.time),
             read(name + QStringLiteral("/query-string-to-sign.txt")));
    QCOMPARE(AwsSignature::signature(signedByQuery, vector.signer, vector.time),
             read(name + QStringLiteral("/query-signature.txt")));
}

void AwsSignatureTest::encodesWhatIsNotPlain()
{
    QCOMPARE(AwsSignature::encoded("a/b c+~ü", true), QByteArray("a/b%20c%2B~%C3%BC"));
    QCOMPARE(AwsSignature::encoded("a/b", false), QByteArray("a%2Fb"));
    QCOMPARE(AwsSignature::queryOf({{"uploads", ""}, {"prefix", "a/b"}}), QByteArray("prefix=a%2Fb&uploads="));
}

QTEST_GUILESS_MAIN(AwsSignatureTest)
#include "tst_AwsSignature.moc"
