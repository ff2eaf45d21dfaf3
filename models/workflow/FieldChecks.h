// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Expected.h"
#include "models/domain/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tenderyard {

/// Collects what is wrong with the fields of a form, each error with its field: input.required, input.too_long,
/// input.control_characters, input.date_out_of_range, input.not_an_email, money.empty, money.negative,
/// money.not_positive, money.too_large. At most one error a field.
class FieldChecks
{
public:
    enum class Presence { Optional, Required };
    enum class Lines { One, Many };
    enum class Zero { Allowed, Refused };

    /// `longest`: characters, as the schema bounds the column.
    void text(const QString &field, const QString &text, qsizetype longest, Presence presence = Presence::Optional,
              Lines lines = Lines::One);
    void email(const QString &field, const QString &text);
    /// An invalid date is one that was left out. Years 2000 to 2200 are taken.
    void date(const QString &field, const QDate &date);
    void time(const QString &field, const QDateTime &time, Presence presence = Presence::Optional);
    void money(const QString &field, const Money &amount, Zero zero);
    void add(const QString &field, const QString &code);

    bool isWrong(const QString &field) const;
    QList<Error> errors() const { return m_errors; }

    /// The first of them as the failure of a write.
    static Outcome toOutcome(const QList<Error> &errors);

private:
    QList<Error> m_errors;
};

} // namespace tenderyard
