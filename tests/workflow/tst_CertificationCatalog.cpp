// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/CertificationCatalog.h"
#include "models/workflow/OfficeSettings.h"
#include "tests/storage/Why.h"
#include "tests/workflow/TradeOffice.h"

#include <QTest>

using namespace tenderyard;

namespace {

QStringList namesOf(const Expected<QList<CertificationType>> &types)
{
    QStringList names;
    for (const CertificationType &type : types.value_or(QList<CertificationType>()))
        names.append(type.retired ? u'(' + type.name + u')' : type.name);
    return names;
}

} // namespace

/// The types of certifications and the reasons for sending them back, as staff maintain them.
class CertificationCatalogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOfficeBeginsWithSome();
    void orderIsKept();
    void renamed();
    void renamedWhereItIsAskedFor();
    void unknownOnesBecomeTypes();
    void reasons();
    void onlyStaff();
};

void CertificationCatalogTest::anOfficeBeginsWithSome()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    const Expected<QList<CertificationType>> types = CertificationCatalog::typesIn(office.connection());
    QVERIFY2(types, why(types));
    QVERIFY(types->contains({QStringLiteral("License"), false, false}));
    QVERIFY(types->contains({QStringLiteral("Insurance"), true, false}));
    QVERIFY(types->contains({QStringLiteral("Professional indemnity"), true, false}));
}

void CertificationCatalogTest::orderIsKept()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    // As a person's hand or a migration may have left them: with gaps.
    const Expected<QList<CertificationType>> some = CertificationCatalog::typesIn(connection);
    QVERIFY2(some, why(some));
    const QList<CertificationType> three = some->mid(0, 3);
    QVERIFY(CertificationCatalog::setTypesIn(connection, three));
    const Expected<qint64> moved =
        connection.execute(QStringLiteral("UPDATE contractors_certification_type SET sequence = sequence + 40"));
    QVERIFY2(moved, why(moved));
    QList<CertificationType> more = three;
    more.append({QStringLiteral("Crane operator"), true, false});
    std::swap(more[0], more[2]);
    const Outcome set = CertificationCatalog::setTypesIn(connection, more);
    QVERIFY2(set, why(set));
    const Expected<QList<CertificationType>> now = CertificationCatalog::typesIn(connection);
    QVERIFY2(now, why(now));
    QCOMPARE(*now, more);
}

void CertificationCatalogTest::renamed()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    QVERIFY(CertificationCatalog::setTypesIn(connection, {{QStringLiteral("License"), false, false},
                                                          {QStringLiteral("Cover"), true, false},
                                                          {QStringLiteral("Safety"), false, false}}));
    const Outcome renamed =
        CertificationCatalog::renameTypeIn(connection, QStringLiteral("Cover"), QStringLiteral("Liability"), false);
    QVERIFY2(renamed, why(renamed));
    const Expected<QList<CertificationType>> types = CertificationCatalog::typesIn(connection);
    QCOMPARE(namesOf(types), QStringList({QStringLiteral("License"), QStringLiteral("Liability"),
                                          QStringLiteral("(Cover)"), QStringLiteral("Safety")}));
    QVERIFY(types->at(1).hasLimit);
    QCOMPARE(codeOf(CertificationCatalog::renameTypeIn(connection, QStringLiteral("Safety"),
                                                       QStringLiteral("Liability"), false)),
             QStringLiteral("input.not_unique"));
    QCOMPARE(codeOf(CertificationCatalog::renameTypeIn(connection, QStringLiteral("Safety"), {}, false)),
             QStringLiteral("input.required"));
    QCOMPARE(
        codeOf(CertificationCatalog::renameTypeIn(connection, QStringLiteral("Gone"), QStringLiteral("New"), false)),
        QStringLiteral("storage.conflict"));
}

void CertificationCatalogTest::renamedWhereItIsAskedFor()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    const QList<RequiredKind> before{{QStringLiteral("License"), {}, true},
                                     {QStringLiteral("Safety"), QStringLiteral("45200000"), false}};
    QVERIFY(OfficeSettings::setRequiredKindsIn(connection, before));
    QVERIFY(
        CertificationCatalog::renameTypeIn(connection, QStringLiteral("Safety"), QStringLiteral("Site card"), true));
    const Expected<QList<RequiredKind>> kinds = OfficeSettings::requiredKindsIn(connection);
    QVERIFY2(kinds, why(kinds));
    QCOMPARE(*kinds,
             QList<RequiredKind>({before.first(), {QStringLiteral("Site card"), QStringLiteral("45200000"), false}}));
}

void CertificationCatalogTest::unknownOnesBecomeTypes()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    const Outcome set = OfficeSettings::setRequiredKindsIn(
        connection, {{QStringLiteral("License"), {}, true}, {QStringLiteral("Crane operator"), {}, true}});
    QVERIFY2(set, why(set));
    const QStringList names = namesOf(CertificationCatalog::typesIn(connection));
    QCOMPARE(names.last(), QStringLiteral("Crane operator"));
    QCOMPARE(names.count(QStringLiteral("License")), 1);
}

void CertificationCatalogTest::reasons()
{
    TradeOffice office;
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    Expected<QList<RejectionCode>> codes = CertificationCatalog::rejectionCodesIn(connection);
    QVERIFY2(codes, why(codes));
    QCOMPARE(codes->first().code, QStringLiteral("DATA_DIFFERS"));
    codes->move(0, 2);
    codes->last().retired = true;
    codes->append({QStringLiteral("STAMP"), QStringLiteral("The stamp is missing"), false});
    const Outcome set = CertificationCatalog::setRejectionCodesIn(connection, *codes);
    QVERIFY2(set, why(set));
    const Expected<QList<RejectionCode>> now = CertificationCatalog::rejectionCodesIn(connection);
    QVERIFY2(now, why(now));
    QCOMPARE(*now, *codes);
}

void CertificationCatalogTest::onlyStaff()
{
    TradeOffice office;
    office.office().actAs(office.owner());
    Connection &connection = office.connection();
    Expected<QList<CertificationType>> types = CertificationCatalog::typesIn(connection);
    QVERIFY2(types, why(types));
    QVERIFY(!types->isEmpty());
    types->append({QStringLiteral("Mine"), false, false});
    QCOMPARE(codeOf(CertificationCatalog::setTypesIn(connection, *types)), QStringLiteral("transition.actor"));
    QCOMPARE(codeOf(CertificationCatalog::renameTypeIn(connection, QStringLiteral("License"), QStringLiteral("Mine"),
                                                       false)),
             QStringLiteral("transition.actor"));
}

QTEST_GUILESS_MAIN(CertificationCatalogTest)
#include "tst_CertificationCatalog.moc"
