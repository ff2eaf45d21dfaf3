// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stores/StoreOffice.h"

#include "app/window/OfficeSession.h"
#include "models/documents/DocumentContent.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestOffice.h"
#include "views/shell/TypedServer.h"

#include <QTest>

namespace tenderyard {

namespace {

DocumentPlace placeOf(DocumentPlace::Kind kind, const RemoteAccess &access)
{
    DocumentPlace place;
    place.kind = kind;
    place.address = access.address.toString();
    place.user = access.user;
    return place;
}

} // namespace

QString StoreOffice::staff()
{
    return QStringLiteral("tomas.reilly");
}

DocumentPlace StoreOffice::place(const ApacheServer &server)
{
    return placeOf(DocumentPlace::Kind::WebDav, server.access());
}

DocumentPlace StoreOffice::place(const SwiftServer &server, const QString &bucket)
{
    const RemoteAccess access = server.access(bucket);
    DocumentPlace place = placeOf(DocumentPlace::Kind::S3, access);
    QUrl address = access.address;
    address.setPath({});
    place.address = address.toString();
    place.bucket = bucket;
    place.region = access.region;
    return place;
}

void StoreOffice::makeBucket(const SwiftServer &server, const QString &bucket)
{
    if (!BucketMaker::make(server.access(bucket)))
        qFatal("The bucket could not be made");
}

bool StoreOffice::openForm(WindowDriver &driver, Hand &hand)
{
    if (driver.window().currentPlace().place != u"documents" && !driver.go({QStringLiteral("documents"), {}, {}}))
        return false;
    return hand.press(QStringLiteral("Keep them elsewhere")) && driver.dialog(QStringLiteral("Keep documents"));
}

bool StoreOffice::type(Hand &hand, const DocumentPlace &place, const QString &secret, const QString &authority)
{
    const bool isS3 = place.kind == DocumentPlace::Kind::S3;
    bool typed = hand.fill(QStringLiteral("Address"), place.address);
    if (isS3)
        typed = typed && hand.fill(QStringLiteral("Bucket"), place.bucket) &&
                hand.fill(QStringLiteral("Region"), place.region) &&
                hand.fill(QStringLiteral("Access key ID"), place.user) &&
                hand.fill(QStringLiteral("Secret access key"), secret);
    else
        typed = typed && hand.fill(QStringLiteral("User name"), place.user) &&
                hand.fill(QStringLiteral("Password"), secret);
    return typed && hand.fill(QStringLiteral("Certificate of the store’s authority"), authority);
}

bool StoreOffice::typeAdministrator(Hand &hand)
{
    if (!TestOffice::isOnServer())
        return true;
    const QString database = m_office.text(QStringLiteral("SELECT current_database()"));
    const auto address = PostgresAddress::parse(PostgresServer::shared().administratorAddress(database));
    const TypedServer typed = TypedServer::of(*address);
    return hand.fill(QStringLiteral("Server"), typed.hosts) && hand.fill(QStringLiteral("Database"), typed.database) &&
           hand.fill(QStringLiteral("Sign-in of the server’s administrator"), typed.signIn);
}

bool StoreOffice::waitUntilMoved(WindowDriver &driver)
{
    const DocumentKeeper &keeper = driver.window().session()->documents;
    return WindowDriver::waitFor(
        [&] { return keeper.move().phase == DocumentKeeper::Move::Phase::None && !keeper.state().target; },
        QStringLiteral("the end of the move"));
}

int StoreOffice::readAll(WindowDriver &driver)
{
    const QStringList hashes =
        m_office
            .text(TestOffice::isOnServer()
                      ? QStringLiteral("SELECT string_agg(DISTINCT sha256, ' ') FROM contractors_certification")
                      : QStringLiteral("SELECT group_concat(DISTINCT sha256) FROM contractors_certification"))
            .split(QRegularExpression(QStringLiteral("[ ,]")), Qt::SkipEmptyParts);
    for (const QString &sha256 : hashes) {
        const Expected<QByteArray> content =
            StoreDesk::wait(driver.window().session()->context.documents.get(DocumentContent::urlOf(sha256), sha256));
        if (!content || DocumentContent::hashOf(*content) != sha256) {
            qWarning("%s: %s", qPrintable(sha256), content ? "another" : qPrintable(content.error().code));
            return -1;
        }
    }
    return int(hashes.size());
}

qint64 StoreOffice::certificates()
{
    return m_office.number(QStringLiteral("SELECT count(DISTINCT sha256) FROM contractors_certification"));
}

} // namespace tenderyard
