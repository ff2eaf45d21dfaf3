// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/FieldWords.h"

#include "models/domain/Money.h"
#include "models/domain/Timestamp.h"
#include "models/lists/TextFormat.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/common/StatusWords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace tenderyard {

namespace {

const QHash<QString, const char *> &knownNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("FieldWords", "Title")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("FieldWords", "Description")},
        {QStringLiteral("description_scope"), QT_TRANSLATE_NOOP("FieldWords", "Scope")},
        {QStringLiteral("location"), QT_TRANSLATE_NOOP("FieldWords", "Location")},
        {QStringLiteral("categories"), QT_TRANSLATE_NOOP("FieldWords", "Categories")},
        {QStringLiteral("service_categories"), QT_TRANSLATE_NOOP("FieldWords", "Categories")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("FieldWords", "Currency")},
        {QStringLiteral("budget_min"), QT_TRANSLATE_NOOP("FieldWords", "Budget minimum")},
        {QStringLiteral("budget_max"), QT_TRANSLATE_NOOP("FieldWords", "Budget maximum")},
        {QStringLiteral("budget_shown"), QT_TRANSLATE_NOOP("FieldWords", "Budget is shown")},
        {QStringLiteral("sealed"), QT_TRANSLATE_NOOP("FieldWords", "Sealed")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("FieldWords", "Status")},
        {QStringLiteral("verified_status"), QT_TRANSLATE_NOOP("FieldWords", "Status")},
        {QStringLiteral("release_status"), QT_TRANSLATE_NOOP("FieldWords", "Status")},
        {QStringLiteral("status_reason"), QT_TRANSLATE_NOOP("FieldWords", "Reason")},
        {QStringLiteral("status_reason_code"), QT_TRANSLATE_NOOP("FieldWords", "Kind of reason")},
        {QStringLiteral("failure_code"), QT_TRANSLATE_NOOP("FieldWords", "Kind of failure")},
        {QStringLiteral("bidding_opens_at"), QT_TRANSLATE_NOOP("FieldWords", "Bidding opens")},
        {QStringLiteral("deadline_at"), QT_TRANSLATE_NOOP("FieldWords", "Deadline")},
        {QStringLiteral("deadline_zone"), QT_TRANSLATE_NOOP("FieldWords", "Zone of the deadline")},
        {QStringLiteral("posted_at"), QT_TRANSLATE_NOOP("FieldWords", "Posted")},
        {QStringLiteral("opened_at"), QT_TRANSLATE_NOOP("FieldWords", "Opened")},
        {QStringLiteral("awarded_at"), QT_TRANSLATE_NOOP("FieldWords", "Awarded")},
        {QStringLiteral("awarded_cost"), QT_TRANSLATE_NOOP("FieldWords", "Contract sum")},
        {QStringLiteral("results_published"), QT_TRANSLATE_NOOP("FieldWords", "Results are published")},
        {QStringLiteral("proposed_cost"), QT_TRANSLATE_NOOP("FieldWords", "Cost")},
        {QStringLiteral("proposed_timeline_days"), QT_TRANSLATE_NOOP("FieldWords", "Days")},
        {QStringLiteral("message"), QT_TRANSLATE_NOOP("FieldWords", "Message")},
        {QStringLiteral("submitted_at"), QT_TRANSLATE_NOOP("FieldWords", "Submitted")},
        {QStringLiteral("received_at"), QT_TRANSLATE_NOOP("FieldWords", "Arrived")},
        {QStringLiteral("sequence"), QT_TRANSLATE_NOOP("FieldWords", "Number in order")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("FieldWords", "Amount")},
        {QStringLiteral("approved_amount"), QT_TRANSLATE_NOOP("FieldWords", "Approved amount")},
        {QStringLiteral("retained_amount"), QT_TRANSLATE_NOOP("FieldWords", "Retained amount")},
        {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("FieldWords", "Due")},
        {QStringLiteral("completed_at"), QT_TRANSLATE_NOOP("FieldWords", "Completed")},
        {QStringLiteral("completed_note"), QT_TRANSLATE_NOOP("FieldWords", "What was done")},
        {QStringLiteral("approved_at"), QT_TRANSLATE_NOOP("FieldWords", "Approved")},
        {QStringLiteral("released_at"), QT_TRANSLATE_NOOP("FieldWords", "Released")},
        {QStringLiteral("bank_reference"), QT_TRANSLATE_NOOP("FieldWords", "Bank’s reference")},
        {QStringLiteral("end_to_end_reference"), QT_TRANSLATE_NOOP("FieldWords", "Reference")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("FieldWords", "Score")},
        {QStringLiteral("comment"), QT_TRANSLATE_NOOP("FieldWords", "Comment")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("FieldWords", "Answer")},
        {QStringLiteral("answered_at"), QT_TRANSLATE_NOOP("FieldWords", "Answered")},
        {QStringLiteral("company_name"), QT_TRANSLATE_NOOP("FieldWords", "Company")},
        {QStringLiteral("operating_region"), QT_TRANSLATE_NOOP("FieldWords", "Region")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("FieldWords", "Address")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("FieldWords", "Phone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
        {QStringLiteral("document_type"), QT_TRANSLATE_NOOP("FieldWords", "Type")},
        {QStringLiteral("issuer"), QT_TRANSLATE_NOOP("FieldWords", "Issuer")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("FieldWords", "Number")},
        {QStringLiteral("holder"), QT_TRANSLATE_NOOP("FieldWords", "Holder")},
        {QStringLiteral("issued_on"), QT_TRANSLATE_NOOP("FieldWords", "Issued on")},
        {QStringLiteral("expires_on"), QT_TRANSLATE_NOOP("FieldWords", "Expires on")},
        {QStringLiteral("verified"), QT_TRANSLATE_NOOP("FieldWords", "Verified")},
        {QStringLiteral("verified_at"), QT_TRANSLATE_NOOP("FieldWords", "Verified at")},
        {QStringLiteral("uploaded_at"), QT_TRANSLATE_NOOP("FieldWords", "Uploaded")},
        {QStringLiteral("file_name"), QT_TRANSLATE_NOOP("FieldWords", "File")},
        {QStringLiteral("byte_size"), QT_TRANSLATE_NOOP("FieldWords", "Size in bytes")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("FieldWords", "SHA-256 of the file")},
        {QStringLiteral("checked_sha256"), QT_TRANSLATE_NOOP("FieldWords", "SHA-256 found in the store")},
        {QStringLiteral("body"), QT_TRANSLATE_NOOP("FieldWords", "Request")},
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("FieldWords", "User name")},
        {QStringLiteral("full_name"), QT_TRANSLATE_NOOP("FieldWords", "Name")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("FieldWords", "Active")},
        {QStringLiteral("must_change_password"), QT_TRANSLATE_NOOP("FieldWords", "Must change the password")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("FieldWords", "Role")},
        {QStringLiteral("duty"), QT_TRANSLATE_NOOP("FieldWords", "Duty")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("FieldWords", "Setting")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("FieldWords", "Value")},
        {QStringLiteral("category_code"), QT_TRANSLATE_NOOP("FieldWords", "Category")},
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("FieldWords", "Required")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    };
    return names;
}

bool isStatus(const QString &column)
{
    return column == u"status" || column == u"verified_status" || column == u"release_status";
}

bool isAmount(const QString &column)
{
    return column.endsWith(QLatin1String("amount")) || column.endsWith(QLatin1String("_cost")) ||
           column == u"budget_min" || column == u"budget_max";
}

/// Flags are numbers in one database and booleans in the other.
bool isFlag(const QString &column)
{
    static const QSet<QString> flags{QStringLiteral("sealed"),       QStringLiteral("verified"),
                                     QStringLiteral("active"),       QStringLiteral("must_change_password"),
                                     QStringLiteral("budget_shown"), QStringLiteral("results_published"),
                                     QStringLiteral("required")};
    return flags.contains(column);
}

QString categories(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray codes =
        value.isArray() ? value.toArray() : QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValue &code : codes)
        names.append(Categories::name(code.toString()));
    return names.join(u'\n');
}

} // namespace

QString FieldWords::name(const QString &column)
{
    const char *words = knownNames().value(column);
    return words ? tr(words) : column;
}

bool FieldWords::isInternal(const QString &column)
{
    static const QSet<QString> internal{QStringLiteral("id"),           QStringLiteral("row_version"),
                                        QStringLiteral("created_at"),   QStringLiteral("updated_at"),
                                        QStringLiteral("document_url"), QStringLiteral("media_type")};
    return internal.contains(column) || column.endsWith(QLatin1String("_fold")) ||
           column.endsWith(QLatin1String("_id")) || column.endsWith(QLatin1String("_by"));
}

QString FieldWords::value(const QString &entity, const QString &column, const QJsonValue &value, const QJsonObject &row)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (isStatus(column))
        return statusLook(entity, value.toString()).word;
    if (isFlag(column))
        return value.toVariant().toBool() ? tr("Yes") : tr("No");
    if (column == u"role")
        return roleWord(value.toString());
    if (column == u"duty")
        return dutyWord(value.toString());
    if (column == u"document_type")
        return Categories::documentTypeName(value.toString());
    if (column == u"category_code")
        return value.toString().isEmpty() ? tr("Everybody") : Categories::name(value.toString());
    if (column.endsWith(QLatin1String("categories")))
        return categories(value);
    if (column.endsWith(QLatin1String("_code")))
        return RuleWords::reasonCode(value.toString());
    const QLocale locale;
    if (isAmount(column)) {
        const QString currency = row.value(QStringLiteral("currency")).toString();
        const Money amount(value.toVariant().toLongLong(), Currency::fromCode(currency));
        return currency.isEmpty() ? amount.toFigures(locale) : amount.toString(locale);
    }
    if (column.endsWith(QLatin1String("_at")))
        return TextFormat{}.time(fromTimestamp(value.toString()));
    if (column.endsWith(QLatin1String("_on")) || column.endsWith(QLatin1String("_date")))
        return TextFormat{}.date(QDate::fromString(value.toString(), Qt::ISODate));
    return value.isDouble() ? locale.toString(value.toInteger()) : value.toVariant().toString();
}

} // namespace tenderyard
