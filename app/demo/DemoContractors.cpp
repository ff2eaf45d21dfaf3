// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoContractors.h"

#include "app/demo/CertificatePdf.h"
#include "models/documents/FolderStore.h"
#include "models/domain/Statuses.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Workflow.h"

#include <QLocale>

namespace tenderyard {

namespace {

const QString verifier = QStringLiteral("ingrid.solberg");
const QString statusReason = QStringLiteral("status_reason");
const QString statusReasonCode = QStringLiteral("status_reason_code");

/// By what the cast knows a contractor.
QString keyOf(const QJsonObject &contractor)
{
    const QString login = contractor[u"login"].toString();
    return login.isEmpty() ? contractor[u"company"].toString() : login;
}

/// Who enters what is theirs: themselves, or staff for those who write letters.
QString writerOf(const QJsonObject &contractor)
{
    const QString recorder = contractor[u"letter"].toString();
    return recorder.isEmpty() ? contractor[u"login"].toString() : recorder;
}

/// When a letter arrived that is entered now; invalid for what somebody enters for themselves.
QDateTime receivedAt(const Connection &connection, const QJsonObject &contractor)
{
    constexpr qint64 anHour = 3600;
    return contractor.contains(u"letter") ? connection.now().addSecs(-anHour) : QDateTime();
}

ProfileFields profileOf(const QJsonObject &contractor)
{
    ProfileFields fields;
    fields.companyName = contractor[u"company"].toString();
    fields.region = contractor[u"region"].toString();
    fields.address = contractor[u"address"].toString();
    fields.phone = contractor[u"phone"].toString();
    fields.email = contractor[u"email"].toString();
    const QJsonArray categories = contractor[u"categories"].toArray();
    for (const QJsonValue &category : categories)
        fields.categories.append(category.toString());
    return fields;
}

/// The page that a contractor uploads; its words are of the document, so they are in no language but its own.
QByteArray fileOf(const CertificationFields &fields)
{
    const QLocale english(QLocale::English, QLocale::Ireland);
    const auto date = [&english](const QDate &day) { return english.toString(day, QStringLiteral("d MMMM yyyy")); };
    CertificatePdf page;
    page.issuer = fields.issuer;
    page.title = fields.documentType == u"Insurance" ? QStringLiteral("Certificate of insurance")
                                                     : QStringLiteral("Certificate of registration");
    page.holder = fields.holder;
    page.statement = QStringLiteral("is entered in our register and meets the requirements of \"%1\". This certificate "
                                    "is valid until the date below unless it is withdrawn before.")
                         .arg(fields.documentType);
    page.facts = {{QStringLiteral("Document"), fields.documentType},
                  {QStringLiteral("Certificate number"), fields.number},
                  {QStringLiteral("Date of issue"), date(fields.issuedOn)},
                  {QStringLiteral("Valid until"), date(fields.expiresOn)}};
    if (fields.limit)
        page.facts.append(
            {QStringLiteral("Limit of indemnity"), QStringLiteral("EUR ") + fields.limit->toFigures(english)});
    return page.toPdf();
}

} // namespace

DemoContractors::DemoContractors(const QJsonArray &contractors, const DemoCalendar &calendar, DemoCast &cast)
    : m_contractors(contractors), m_calendar(calendar), m_cast(cast)
{
}

void DemoContractors::schedule(DemoTimeline &timeline) const
{
    for (const QJsonValue &contractor : m_contractors)
        scheduleOne(timeline, contractor.toObject());
}

void DemoContractors::scheduleOne(DemoTimeline &timeline, const QJsonObject &contractor) const
{
    timeline.add(m_calendar.at(contractor[u"joined"].toInt(), 10, 5), writerOf(contractor), QStringLiteral("profile"),
                 [this, contractor](Connection &connection) { return makeProfile(connection, contractor); });
    const auto made = std::make_shared<QHash<QString, Uuid>>();
    const QJsonArray certifications = contractor[u"certifications"].toArray();
    for (qsizetype i = 0; i < certifications.size(); ++i) {
        const QJsonObject certification = certifications.at(i).toObject();
        // Those that a later one replaces are named by the data.
        const QString name = certification[u"key"].toString(QString::number(i));
        scheduleCertification(timeline, contractor, certification, made, name);
    }
    scheduleDecisions(timeline, contractor);
}

Outcome DemoContractors::makeProfile(Connection &connection, const QJsonObject &contractor) const
{
    const ProfileFields fields = profileOf(contractor);
    const Expected<Uuid> made = contractor.contains(u"letter")
                                    ? Contractors::recordIn(connection, fields, receivedAt(connection, contractor))
                                    : Contractors::createProfileIn(connection, connection.user(), fields);
    if (!made)
        return tl::unexpected(made.error());
    m_cast.contractors.insert(keyOf(contractor), *made);
    return {};
}

Expected<Uuid> DemoContractors::upload(Connection &connection, const QJsonObject &contractor,
                                       const QJsonObject &certification, const Uuid &supersedes) const
{
    CertificationFields fields;
    fields.documentType = certification[u"type"].toString();
    fields.issuer = certification[u"issuer"].toString();
    fields.number = certification[u"number"].toString();
    fields.holder = contractor[u"company"].toString();
    fields.issuedOn = m_calendar.day(certification[u"issued"].toInt());
    fields.expiresOn = m_calendar.day(certification[u"expires"].toInt());
    if (fields.documentType == u"Insurance")
        fields.limit = Money(certification[u"limit"].toInteger(5'000'000) * Money::scale,
                             Currency::fromCode(QStringLiteral("EUR")));
    const QString fileName = QStringLiteral("%1 %2.pdf").arg(fields.documentType, fields.number);
    // Somebody may have typed another date than the document has.
    CertificationFields printed = fields;
    printed.expiresOn = m_calendar.day(certification[u"printed"].toInt(certification[u"expires"].toInt()));
    const Expected<StoredFile> file = m_cast.files.putNow(fileOf(printed), fileName);
    if (!file)
        return tl::unexpected(file.error());
    return Contractors::addCertificationIn(connection, m_cast.contractors.value(keyOf(contractor)), fields, *file,
                                           supersedes, receivedAt(connection, contractor));
}

void DemoContractors::scheduleCertification(DemoTimeline &timeline, const QJsonObject &contractor,
                                            const QJsonObject &certification, const Certifications &made,
                                            const QString &name) const
{
    const QString what = certification[u"type"].toString();
    timeline.add(m_calendar.at(certification[u"uploaded"].toInt(), 11, 20), writerOf(contractor),
                 QStringLiteral("upload ") + what, [=, this](Connection &connection) -> Outcome {
                     const Uuid supersedes = made->value(certification[u"supersedes"].toString());
                     const Expected<Uuid> id = upload(connection, contractor, certification, supersedes);
                     if (!id)
                         return tl::unexpected(id.error());
                     made->insert(name, *id);
                     return {};
                 });
    const auto decide = [&](int day, const QString &staff, const QString &action, const QVariantHash &values) {
        timeline.add(m_calendar.at(day, 14, 10), staff, action + u' ' + what, [=](Connection &connection) -> Outcome {
            const Uuid id = made->value(name);
            QVariantHash all = values;
            const Expected<QVariant> hash =
                connection.scalar(QStringLiteral("SELECT sha256 FROM contractors_certification WHERE id = :id"),
                                  {{QStringLiteral("id"), QVariant::fromValue(id)}});
            if (!hash)
                return tl::unexpected(hash.error());
            // Staff opened the file, and the program found it to be what was uploaded.
            all.insert(QStringLiteral("checked_sha256"), *hash);
            return Workflow::performIn(connection, {words::entity::certification, id, 0, action, all});
        });
    };
    if (certification.contains(u"verified"))
        decide(certification[u"verified"].toInt(), verifier, QStringLiteral("verify"), {});
    const QJsonObject rejected = certification[u"rejected"].toObject();
    if (!rejected.isEmpty())
        decide(rejected[u"day"].toInt(), rejected[u"by"].toString(), QStringLiteral("reject"),
               {{statusReasonCode, rejected[u"code"].toString()}, {statusReason, rejected[u"reason"].toString()}});
}

void DemoContractors::scheduleDecisions(DemoTimeline &timeline, const QJsonObject &contractor) const
{
    const QString key = keyOf(contractor);
    const auto move = [&](int day, const QString &staff, const QString &action, const QVariantHash &values) {
        timeline.add(m_calendar.at(day, 16, 0), staff, action + u' ' + key, [=, this](Connection &connection) {
            return Workflow::performIn(connection,
                                       {words::entity::profile, m_cast.contractors.value(key), 0, action, values});
        });
    };
    if (contractor.contains(u"approved"))
        move(contractor[u"approved"].toInt(), verifier, QStringLiteral("approve"), {});
    const QJsonObject suspended = contractor[u"suspended"].toObject();
    if (!suspended.isEmpty())
        move(suspended[u"day"].toInt(), suspended[u"by"].toString(), QStringLiteral("suspend"),
             {{statusReason, suspended[u"reason"].toString()}});
    const QJsonObject request = contractor[u"change_request"].toObject();
    if (request.isEmpty())
        return;
    timeline.add(m_calendar.at(request[u"day"].toInt(), 15, 0), request[u"by"].toString(),
                 QStringLiteral("ask for a change"), [=, this](Connection &connection) {
                     return Contractors::askForChangeIn(connection, m_cast.contractors.value(key),
                                                        request[u"body"].toString());
                 });
}

} // namespace tenderyard
