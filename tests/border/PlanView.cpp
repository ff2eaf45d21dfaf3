// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/PlanView.h"

#include "tests/border/PlainSession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenderyard {

namespace {

/// The plan without what is measured or reckoned.
QJsonValue withoutFigures(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            kept.append(withoutFigures(entry));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString name = field.key();
        if (!name.endsWith(QLatin1String("Cost")) && !name.endsWith(QLatin1String("Time")) && name != u"Planning" &&
            name != u"JIT")
            kept.insert(name, withoutFigures(field.value()));
    }
    return kept;
}

} // namespace

QStringList PlanView::settings()
{
    const QString noIndex = QStringLiteral("enable_indexscan,enable_indexonlyscan,enable_bitmapscan");
    QStringList list{QString(), noIndex, noIndex + QStringLiteral(",enable_hashjoin,enable_mergejoin")};
    for (const char *kind : {"async_append", "bitmapscan", "gathermerge", "hashagg", "hashjoin", "incremental_sort",
                             "indexonlyscan", "indexscan", "material", "memoize", "mergejoin", "nestloop",
                             "parallel_append", "parallel_hash", "partition_pruning", "seqscan", "sort", "tidscan"})
        list.append(QStringLiteral("enable_") + QLatin1String(kind));
    return list;
}

QString PlanView::of(PlainSession &session, const QString &options, const QString &query)
{
    // What other sessions did to the catalog is read anew, now and then: a plan is what comes twice.
    constexpr int most = 10;
    QString last;
    for (int i = 0; i < most; ++i) {
        const SqlAnswer answer = session.run(QStringLiteral("EXPLAIN (FORMAT JSON%1) %2").arg(options, query));
        if (!answer.isDone())
            return answer.toText();
        const QJsonDocument plan = QJsonDocument::fromJson(answer.value().toUtf8());
        const QString seen = QString::fromUtf8(QJsonDocument(withoutFigures(plan.array()).toArray()).toJson());
        if (seen == last)
            return seen;
        last = seen;
    }
    return QStringLiteral("never twice the same: ") + last;
}

QString PlanView::debugOutputOf(PlainSession &session, const QString &query)
{
    session.run(QStringLiteral("SET client_min_messages = debug5; SET debug_print_parse = on; "
                               "SET debug_print_rewritten = on; SET debug_print_plan = on; SET trace_notify = on; "
                               "SET trace_sort = on"));
    // What the session learns of the catalog comes once.
    session.run(query);
    session.takeNotices();
    session.run(query);
    QStringList said;
    const QStringList notices = session.takeNotices();
    for (const QString &notice : notices) {
        // A transaction's number is its own.
        if (!notice.contains(QLatin1String("Transaction(")))
            said.append(notice);
    }
    session.run(QStringLiteral("RESET ALL"));
    static const QRegularExpression figures(
        QStringLiteral("((startup|total)_cost|location|elapsed|user|system):? ?[-0-9.]+"));
    return said.join(u'\n').remove(figures);
}

} // namespace tenderyard
