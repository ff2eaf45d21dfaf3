// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/StorageBackend.h"
#include "tests/storage/Why.h"

#include <QTest>

using namespace tenderyard;

/// An office of an earlier program, with rows in it, gets the schema of this one.
class UpgradeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVerificationDeskComesToAnOldOffice_data() { StorageBackend::addRows(); }
    void theVerificationDeskComesToAnOldOffice();

private:
    ThreadGuard::Allowance m_allowance;
};

namespace {

constexpr int beforeTheDesk = 12;

/// The tables as the migration of this number left them.
SchemaSource tablesUntil(SchemaSource source, int number)
{
    source.migrations.removeIf([number](const Migration &migration) { return migration.number > number; });
    source.repeatables.clear();
    source.generated = {};
    return source;
}

const char *const oldRows =
    "INSERT INTO users_user (id, login, login_fold, full_name, name_fold, created_at, updated_at) VALUES "
    "('0190d3c8-7f00-7000-8000-000000000001', 'ada', 'ada', 'Ada', 'ada', '2026-01-01T00:00:00.000Z', "
    "'2026-01-01T00:00:00.000Z');"
    "INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, created_at, updated_at) VALUES "
    "('0190d3c8-7f00-7000-8000-000000000002', '0190d3c8-7f00-7000-8000-000000000001', 'Roofs', 'roofs', "
    "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');"
    "INSERT INTO contractors_certification (id, contractor_id, document_type, document_url, number, holder, file_name, "
    "media_type, byte_size, sha256, uploaded_by, uploaded_at, created_at, updated_at) VALUES "
    "('0190d3c8-7f00-7000-8000-000000000003', '0190d3c8-7f00-7000-8000-000000000002', 'Diving', 'x', 'D 1', 'Roofs', "
    "'d.pdf', 'application/pdf', 5, '0000000000000000000000000000000000000000000000000000000000000000', "
    "'0190d3c8-7f00-7000-8000-000000000001', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', "
    "'2026-01-01T00:00:00.000Z');"
    "INSERT INTO contractors_required_type (document_type, category_code, required, sequence) VALUES "
    "('Licence', '', true, 1), ('Liability insurance', '', true, 2), ('Liability insurance', '45', true, 5), "
    "('Professional Indemnity', '45', false, 4)";

} // namespace

void UpgradeTest::theVerificationDeskComesToAnOldOffice()
{
    const auto backend = StorageBackend::current();
    backend->prepareForOffice();
    const auto connection = backend->connect();
    const auto source = officeSchema(backend->dialect());
    QVERIFY2(source, why(source));
    const auto old = Migrator(tablesUntil(*source, beforeTheDesk)).migrate(**connection);
    QVERIFY2(old, why(old));
    QCOMPARE(old->to, beforeTheDesk);
    const auto scripted = [&](const QString &script) {
        return (*connection)->asSchemaOwner([&] { return (*connection)->executeScript(script); });
    };
    const Outcome filled = scripted(QString::fromLatin1(oldRows));
    QVERIFY2(filled, why(filled));
    if (!backend->isFile()) {
        const Outcome gathered = scripted(QStringLiteral("ANALYZE contractors_certification"));
        QVERIFY2(gathered, why(gathered));
    }
    const auto now = Migrator(*source).migrate(**connection);
    QVERIFY2(now, why(now));
    QCOMPARE(now->from, beforeTheDesk);
    QVERIFY(now->to > beforeTheDesk);

    const auto one = [&](const QString &sql) -> QString {
        QString value;
        const Outcome asked = (*connection)->asSchemaOwner([&]() -> Outcome {
            const Expected<QVariant> scalar = (*connection)->scalar(sql);
            if (scalar)
                value = scalar->toString();
            return scalar ? Outcome() : tl::unexpected(scalar.error());
        });
        return asked ? value : asked.error().code + u' ' + asked.error().detail;
    };
    const QString joined = backend->isFile() ? QStringLiteral("SELECT group_concat(t, ' / ') FROM (%1)")
                                             : QStringLiteral("SELECT string_agg(t, ' / ') FROM (%1) AS x");
    // The office's own types first and in its order, each once, insurances with a limit; then what the program knows by
    // itself, and none twice for being written otherwise.
    const QString types =
        one(joined.arg(QStringLiteral("SELECT document_type || CASE WHEN has_limit THEN ' +' ELSE '' END AS t FROM "
                                      "contractors_certification_type WHERE NOT retired ORDER BY sequence")));
    QVERIFY2(types.startsWith(QStringLiteral("Licence / Liability insurance + / Professional Indemnity + / ")),
             qPrintable(types));
    QVERIFY2(types.count(u'/') > 7, qPrintable(types));
    QCOMPARE(types.count(QStringLiteral("Professional"), Qt::CaseInsensitive), 1);
    QCOMPARE(one(joined.arg(QStringLiteral("SELECT code AS t FROM contractors_rejection_code WHERE label = '' AND NOT "
                                           "retired ORDER BY sequence"))),
             QStringLiteral("DATA_DIFFERS / ILLEGIBLE / WRONG_DOCUMENT / EXPIRED / FORGERY_SUSPECTED / OTHER"));
    // What was there is as it was.
    QCOMPARE(one(QStringLiteral("SELECT document_type || number || holder FROM contractors_certification "
                                "WHERE limit_amount IS NULL AND limit_currency IS NULL AND NOT verified")),
             QStringLiteral("DivingD 1Roofs"));
    if (!backend->isFile()) // Nothing is left of what was gathered before.
        QCOMPARE(one(QStringLiteral("SELECT count(*) FROM pg_stats WHERE schemaname = 'office' AND tablename = "
                                    "'contractors_certification' AND attname IN ('number', 'holder', 'document_type', "
                                    "'contractor_id', 'sha256', 'file_name')")),
                 QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_Upgrade.moc"
