// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFieldTable.h"

#include "models/lists/TextFormat.h"
#include "views/tenders/TenderWords.h"

#include <QTimeZone>

namespace tenderyard {

namespace {

QString amount(const std::optional<Money> &money)
{
    return money ? money->toString(QLocale()) : QString();
}

QString zonedTime(const TenderFields &fields, const QDateTime &time)
{
    const QTimeZone zone(fields.deadlineZone.toLatin1());
    if (!time.isValid() || !zone.isValid())
        return TenderWords::time(time);
    //: %1: a date and time, %2: the name of its time zone
    return TenderFieldTable::tr("%1 in %2")
        .arg(TextFormat{.locale = QLocale(), .zone = zone}.time(time), fields.deadlineZone);
}

/// A field that is one member, shown by `text`.
template<class Member, class Text>
TenderFieldTable::Field field(const char *name, const QString &label, TenderFieldTable::Section section,
                              Member TenderFields::*member, Text text)
{
    return {QString::fromLatin1(name), label, section, text,
            [member](const TenderFields &from, TenderFields &to) { to.*member = from.*member; }};
}

} // namespace

QList<TenderFieldTable::Field> TenderFieldTable::all()
{
    using F = TenderFields;
    QList<Field> fields{
        field("title", tr("Title"), Scope, &F::title, [](const F &f) { return f.title; }),
        field("description_scope", tr("Scope of work"), Scope, &F::scope, [](const F &f) { return f.scope; }),
        field("location", tr("Location"), Scope, &F::location, [](const F &f) { return f.location; }),
        field("currency", tr("Currency"), Budget, &F::currency, [](const F &f) { return f.currency; }),
        field("budget_min", tr("Budget minimum"), Budget, &F::budgetMin,
              [](const F &f) { return amount(f.budgetMin); }),
        field("budget_max", tr("Budget maximum"), Budget, &F::budgetMax,
              [](const F &f) { return amount(f.budgetMax); }),
        field("budget_shown", tr("Budget shown"), Budget, &F::budgetShown,
              [](const F &f) { return f.budgetShown ? tr("Shown to bidders") : tr("Kept from bidders"); }),
        field("bidding_opens_at", tr("Bidding opens"), Dates, &F::biddingOpensAt,
              [](const F &f) { return zonedTime(f, f.biddingOpensAt); }),
        field("deadline_at", tr("Bids close"), Dates, &F::deadlineAt,
              [](const F &f) { return zonedTime(f, f.deadlineAt); }),
        field("deadline_zone", tr("Time zone"), Dates, &F::deadlineZone, [](const F &f) { return f.deadlineZone; }),
        field("sealed", tr("Kind"), Bidders, &F::sealed,
              [](const F &f) { return f.sealed ? tr("Sealed") : tr("Open"); }),
        field("categories", tr("Categories"), Bidders, &F::categories,
              [](const F &f) { return TenderWords::categories(f.categories); })};
    return fields;
}

TenderFieldTable::Field TenderFieldTable::named(const QString &name)
{
    const QString wanted = name == u"deadline_zone" ? QStringLiteral("deadline_at") : name;
    const QList<Field> fields = all();
    for (const Field &field : fields) {
        if (field.name == wanted)
            return field;
    }
    return {};
}

QString TenderFieldTable::sectionTitle(Section section)
{
    switch (section) {
    case Scope:
        return tr("Scope");
    case Budget:
        return tr("Budget");
    case Dates:
        return tr("Dates");
    case Bidders:
        return tr("Who may bid");
    case SectionCount:
        break;
    }
    return {};
}

QList<TenderFieldTable::Field> TenderFieldTable::differing(const TenderFields &one, const TenderFields &other)
{
    QList<Field> found;
    const QList<Field> fields = all();
    for (const Field &field : fields) {
        TenderFields taken = one;
        field.take(other, taken);
        if (!(taken == one))
            found.append(field);
    }
    return found;
}

} // namespace tenderyard
