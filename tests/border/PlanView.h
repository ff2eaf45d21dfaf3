// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

class PlainSession;

/// What EXPLAIN tells a person, without what differs from one moment to the next.
class PlanView
{
public:
    /// Every setting that turns a kind of plan off, and those together that leave no index.
    static QStringList settings();
    /// EXPLAIN (FORMAT JSON, `options`) of a query: no costs, no times, none of what planning itself took. Asked until
    /// it comes twice the same. A refusal is its text.
    static QString of(PlainSession &session, const QString &options, const QString &query);
    /// What the server says besides of a query, with everything turned on that prints how it is done.
    static QString debugOutputOf(PlainSession &session, const QString &query);
};

} // namespace tenderyard
