// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/FieldChecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2200;
constexpr qsizetype longestEmail = 254;

bool isForbidden(QChar character, FieldChecks::Lines lines)
{
    const bool breaksLine = character == u'\n' || character == u'\r' || character == u'\t';
    if (breaksLine && lines == FieldChecks::Lines::Many)
        return false;
    return character.category() == QChar::Other_Control;
}

/// Code points that Unicode has set apart as no characters: stores write something else in their place.
bool hasNonCharacter(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint point) { return QChar::isNonCharacter(point); });
}

} // namespace

void FieldChecks::text(const QString &field, const QString &text, qsizetype longest, Presence presence, Lines lines)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (presence == Presence::Required)
            add(field, QStringLiteral("input.required"));
        return;
    }
    if (!trimmed.isValidUtf16() || hasNonCharacter(trimmed) ||
        std::ranges::any_of(trimmed, [lines](QChar character) { return isForbidden(character, lines); }))
        add(field, QStringLiteral("input.control_characters"));
    else if (trimmed.size() > longest)
        add(field, QStringLiteral("input.too_long"));
}

void FieldChecks::email(const QString &field, const QString &text)
{
    this->text(field, text, longestEmail);
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    if (!text.trimmed().isEmpty() && !isWrong(field) && !address.match(text.trimmed()).hasMatch())
        add(field, QStringLiteral("input.not_an_email"));
}

void FieldChecks::date(const QString &field, const QDate &date)
{
    if (date.isValid() && (date.year() < firstYear || date.year() > lastYear))
        add(field, QStringLiteral("input.date_out_of_range"));
}

void FieldChecks::time(const QString &field, const QDateTime &time, Presence presence)
{
    if (time.isValid())
        date(field, time.toUTC().date());
    else if (presence == Presence::Required)
        add(field, QStringLiteral("input.required"));
}

void FieldChecks::money(const QString &field, const Money &amount, Zero zero)
{
    if (amount.currency().isNone())
        add(field, QStringLiteral("money.empty"));
    else if (amount.isNegative())
        add(field, QStringLiteral("money.negative"));
    else if (amount.isZero() && zero == Zero::Refused)
        add(field, QStringLiteral("money.not_positive"));
    else if (amount.tenThousandths() > Money::largest)
        add(field, QStringLiteral("money.too_large"));
}

void FieldChecks::add(const QString &field, const QString &code)
{
    if (!isWrong(field))
        m_errors.append(Error{code, {}, {}, field, {}});
}

bool FieldChecks::isWrong(const QString &field) const
{
    return std::ranges::any_of(m_errors, [&field](const Error &error) { return error.field == field; });
}

Outcome FieldChecks::toOutcome(const QList<Error> &errors)
{
    return errors.isEmpty() ? Outcome() : Outcome(tl::unexpected(errors.first()));
}

} // namespace tenderyard
