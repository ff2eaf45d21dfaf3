// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "tests/exchange/ImportOffice.h"
#include "tests/exchange/OcdsFiles.h"
#include "tests/storage/Why.h"
#include "tests/support/PostgresServer.h"

#include <QtTest>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

const QByteArray tender = R"({"ocid":"ocds-abcdef-1","id":"r1","date":"2021-01-01T00:00:00Z","tag":["tender"],
  "parties":[{"id":"b","name":"Town","roles":["buyer"],"identifier":{"scheme":"X-TOWN","id":"1"}}],
  "buyer":{"id":"b","name":"Town"},"tender":{"id":"t","title":"A bridge","description":"Over the river","status":"active",
  "value":{"amount":1000,"currency":"EUR"},"tenderPeriod":{"endDate":"2021-02-01T12:00:00Z"},"oddity":7}})";

const QByteArray award = R"({"ocid":"ocds-abcdef-1","id":"r2","date":"2021-03-01T00:00:00Z","tag":["award"],
  "awards":[{"id":"a","status":"active","date":"2021-02-15T00:00:00Z","value":{"amount":900,"currency":"EUR"},
    "suppliers":[{"name":"Builders","identifier":{"scheme":"X-CO","id":"77"}}]}],
  "contracts":[{"id":"c","awardID":"a","status":"active","title":"The bridge","implementation":{
    "milestones":[{"id":"m","title":"Piers","status":"met","dueDate":"2021-05-01T00:00:00Z"}],
    "transactions":[{"id":"x","date":"2021-05-05T00:00:00Z","value":{"amount":100,"currency":"EUR"}}]}}]})";

const QString notHistory = QStringLiteral("rule.not_imported_history");

} // namespace

/// Staff import with a login of their own, on a server that lets them write imported history and nothing else.
class tst_OcdsImportStaff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }
    void importsAsThemselves();
    void goesOnWhereOthersBegan();
    void takenOverIsLeftAlone();
    void realFiles();
    void othersAreRefused();
    void nothingElseIsWritten_data();
    void nothingElseIsWritten();
    void nothingElseIsChanged_data();
    void nothingElseIsChanged();

private:
    Uuid addOwnTender();
    /// What the signed-in person is refused with when they say this to the import's views.
    QString said(const QString &sql, const Binds &binds = {});
    ImportResult import(const QByteArray &json);

    std::unique_ptr<ImportOffice> m_office;
    Uuid m_staff;
};
