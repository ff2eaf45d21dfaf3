// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/FieldComparison.h"

#include "models/domain/Folding.h"
#include "models/lists/TextFormat.h"
#include "models/preview/TextDates.h"
#include "models/workflow/Categories.h"

#include <QLocale>

#include <algorithm>

namespace tenderyard {

namespace {

using FieldKind = ComparedField::Kind;
using Reading = FieldComparison::Reading;

const QString limitAmount = QStringLiteral("limit_amount");
const QString currencyOfLimit = QStringLiteral("limit_currency");

std::optional<PdfFields::Field> proposedFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Holder:
        return PdfFields::Field::Holder;
    case FieldKind::Number:
        return PdfFields::Field::Number;
    case FieldKind::IssuedOn:
        return PdfFields::Field::IssuedOn;
    case FieldKind::ExpiresOn:
        return PdfFields::Field::ExpiresOn;
    case FieldKind::Limit:
        return PdfFields::Field::Limit;
    case FieldKind::Type:
    case FieldKind::Issuer:
        break;
    }
    return {};
}

QString columnOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Type:
        return QStringLiteral("document_type");
    case FieldKind::Holder:
        return QStringLiteral("holder");
    case FieldKind::Issuer:
        return QStringLiteral("issuer");
    case FieldKind::Number:
        return QStringLiteral("number");
    case FieldKind::IssuedOn:
        return QStringLiteral("issued_on");
    case FieldKind::ExpiresOn:
        return QStringLiteral("expires_on");
    case FieldKind::Limit:
        break;
    }
    return limitAmount;
}

QString lettersAndDigits(const QString &text)
{
    QString folded = foldForSearch(text);
    return folded.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
}

std::optional<Money> limitOf(const Row &certification)
{
    if (certification.isNull(limitAmount))
        return {};
    return certification.money(limitAmount, currencyOfLimit);
}

QString shownValue(FieldKind kind, const Row &certification)
{
    const QString column = columnOf(kind);
    if (kind == FieldKind::Type)
        return Categories::documentTypeName(certification.text(column));
    if (kind == FieldKind::IssuedOn || kind == FieldKind::ExpiresOn)
        return TextFormat{}.date(certification.date(column));
    if (kind != FieldKind::Limit)
        return certification.text(column);
    const std::optional<Money> limit = limitOf(certification);
    return limit ? limit->toString(QLocale()) : QString();
}

QList<Money> amountsOf(const PdfFields::Proposal &proposal)
{
    QList<Money> amounts;
    for (const QString &reading : proposal.amounts) {
        if (const Expected<Money> amount = Money::fromDecimal(reading, Currency::fromCode(proposal.currency)))
            amounts.append(*amount);
    }
    return amounts;
}

bool fits(FieldKind kind, const Row &certification, const PdfFields::Proposal &proposal)
{
    switch (kind) {
    case FieldKind::IssuedOn:
    case FieldKind::ExpiresOn:
        return proposal.dates.contains(certification.date(columnOf(kind)));
    case FieldKind::Limit: {
        const std::optional<Money> limit = limitOf(certification);
        return limit && amountsOf(proposal).contains(*limit);
    }
    case FieldKind::Number:
        return lettersAndDigits(proposal.text) == lettersAndDigits(certification.text(columnOf(kind)));
    case FieldKind::Type:
    case FieldKind::Holder:
    case FieldKind::Issuer:
        break;
    }
    return lettersAndDigits(proposal.text) == lettersAndDigits(certification.text(columnOf(kind)));
}

QString printedValue(FieldKind kind, const PdfFields::Proposal &proposal)
{
    if (!proposal.dates.isEmpty())
        return TextFormat{}.date(proposal.dates.constFirst());
    const QList<Money> amounts = amountsOf(proposal);
    return kind == FieldKind::Limit && !amounts.isEmpty() ? amounts.constFirst().toString(QLocale()) : proposal.text;
}

void readDocument(ComparedField &field, const Row &certification, const Reading &reading)
{
    const std::optional<PdfFields::Field> wanted = proposedFor(field.kind);
    QList<PdfFields::Proposal> found;
    for (const PdfFields::Proposal &proposal : reading.proposals) {
        if (wanted && proposal.field == *wanted && (field.kind != FieldKind::Limit || !amountsOf(proposal).isEmpty()))
            found.append(proposal);
    }
    const bool isText =
        field.kind != FieldKind::IssuedOn && field.kind != FieldKind::ExpiresOn && field.kind != FieldKind::Limit;
    const QString stored = isText ? foldForSearch(certification.text(columnOf(field.kind))) : QString();
    const bool stands =
        !stored.isEmpty() && (reading.folded.contains(stored) || reading.folded.contains(foldForSearch(field.entered)));
    const bool same = stands || std::ranges::any_of(found, [&](const PdfFields::Proposal &proposal) {
                          return fits(field.kind, certification, proposal);
                      });
    field.document = ComparedField::Document::Unread;
    if (same) {
        field.document = ComparedField::Document::Same;
    } else if (!found.isEmpty()) {
        field.document = ComparedField::Document::Differs;
        field.proposal = found.constFirst();
        field.printed = printedValue(field.kind, found.constFirst());
    }
}

void addFinding(ComparedField &field, const Row &finding)
{
    const QString number = finding.text(QStringLiteral("number_elsewhere"));
    if (field.kind == FieldKind::Holder && finding.flag(QStringLiteral("holder_differs"))) {
        field.finding = FieldComparison::tr("Not the company of the profile");
    } else if (field.kind == FieldKind::Number && !number.isEmpty()) {
        field.finding = FieldComparison::tr("Used by %1 too").arg(number);
        field.tone = Tone::Red;
    } else if (field.kind == FieldKind::IssuedOn && finding.flag(QStringLiteral("issued_in_future"))) {
        field.finding = FieldComparison::tr("Issued in the future");
    } else if (field.kind == FieldKind::ExpiresOn && finding.flag(QStringLiteral("expired"))) {
        field.finding = FieldComparison::tr("Expired");
        field.tone = Tone::Red;
    } else if (field.kind == FieldKind::Limit && finding.flag(QStringLiteral("limit_missing"))) {
        field.finding = FieldComparison::tr("An insurance has a limit");
    }
}

QString labelOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Type:
        return FieldComparison::tr("Type");
    case FieldKind::Holder:
        return FieldComparison::tr("Holder");
    case FieldKind::Issuer:
        return FieldComparison::tr("Issuer");
    case FieldKind::Number:
        return FieldComparison::tr("Number");
    case FieldKind::IssuedOn:
        return FieldComparison::tr("Issued on");
    case FieldKind::ExpiresOn:
        return FieldComparison::tr("Expires on");
    case FieldKind::Limit:
        break;
    }
    return FieldComparison::tr("Limit");
}

} // namespace

QList<ComparedField> FieldComparison::compare(const Row &certification, const std::optional<Reading> &reading,
                                              const std::optional<Row> &finding, const std::optional<Row> &previous)
{
    QList<ComparedField> fields;
    for (const FieldKind kind : {FieldKind::Type, FieldKind::Holder, FieldKind::Issuer, FieldKind::Number,
                                 FieldKind::IssuedOn, FieldKind::ExpiresOn, FieldKind::Limit}) {
        ComparedField field;
        field.kind = kind;
        field.label = labelOf(kind);
        field.entered = shownValue(kind, certification);
        if (kind == FieldKind::IssuedOn || kind == FieldKind::ExpiresOn)
            field.day = certification.date(columnOf(kind));
        if (reading)
            readDocument(field, certification, *reading);
        if (finding)
            addFinding(field, *finding);
        if (previous)
            field.before = shownValue(kind, *previous);
        const bool says = !field.entered.isEmpty() || !field.finding.isEmpty() || !field.printed.isEmpty() ||
                          !field.before.value_or(QString()).isEmpty();
        if (kind != FieldKind::Limit || says)
            fields.append(field);
    }
    return fields;
}

bool FieldComparison::isSame(const ComparedField &field, const QString &typed)
{
    if (lettersAndDigits(field.entered) == lettersAndDigits(typed))
        return true;
    const QList<TextDates::Found> found = TextDates::find(typed);
    return field.day.isValid() && ((!found.isEmpty() && found.constFirst().readings.contains(field.day)) ||
                                   QLocale().toDate(typed, QLocale::ShortFormat) == field.day);
}

} // namespace tenderyard
