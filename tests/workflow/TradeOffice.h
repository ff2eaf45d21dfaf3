// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/StoredFile.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "tests/support/TestOffice.h"

namespace tenderyard {

/// A test office with its people: an owner, a colleague of theirs, two of staff, and approved contractors. Everything
/// is done by the services, as the person whose turn it is. Ends the test program when one of its own steps is refused.
class TradeOffice
{
public:
    TradeOffice();

    TestOffice &office() { return m_office; }
    Connection &connection() { return m_office.connection(); }
    TestClock &clock() { return m_office.clock(); }

    Uuid owner() const { return m_owner; }
    Uuid colleague() const { return m_colleague; }
    Uuid staff() const { return m_staff; }

    struct Company
    {
        Uuid user;
        Uuid contractor;
    };
    /// A new contractor whom staff has approved, with the licence that the office asks for.
    Company addCompany(const QString &name);

    /// Tender fields that may be posted: EUR, sealed, open for ten days from now.
    TenderFields tender();
    /// Posts it as the owner.
    Uuid post();
    Uuid post(const TenderFields &fields);
    static Money euros(qint64 euros) { return Money(euros * Money::scale, Currency::fromCode(QStringLiteral("EUR"))); }
    BidReceipt bid(const Uuid &contract, const Company &company, qint64 euros, int days = 30);
    /// A sealed tender with these bids, its deadline passed, opened by the owner.
    struct Opened
    {
        Uuid contract;
        QList<Company> companies;
        QList<Uuid> bids;
    };
    Opened opened(const QList<qint64> &prices);
    /// Awards the bid as the owner.
    Outcome award(const Uuid &contract, const Uuid &bid);

    /// Refusals with the codes of Refusal.h.
    Outcome perform(const Uuid &user, const QString &entity, const Uuid &id, const QString &action,
                    const QVariantHash &values = {});
    /// The state of an action for this person; an action of nobody when the answer holds none of that name, and for
    /// others where a server shows the person no such row.
    ActionState action(const Uuid &user, const QString &entity, const Uuid &id, const QString &action,
                       const QVariantHash &values = {});
    /// One column of one row, whoever may see it.
    QVariant value(const QString &table, const Uuid &id, const QString &column);
    QString text(const QString &table, const Uuid &id, const QString &column)
    {
        return value(table, id, column).toString();
    }
    /// The first column of a query as the person who acts.
    QVariant scalar(const QString &sql);
    /// The ids that a query answers.
    QList<Uuid> ids(const QString &sql);

    static StoredFile file();

private:
    TestOffice m_office;
    Uuid m_owner;
    Uuid m_colleague;
    Uuid m_staff;
};

} // namespace tenderyard
