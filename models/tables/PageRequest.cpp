// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PageRequest.h"

#include "models/storage/Dialect.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

/// "(title_fold, id) > (:after0, :after1)": row values are what both databases find through an index.
QString keyCondition(const QStringList &columns, const QString &comparison, const QString &prefix, const RowKey &key,
                     Binds &binds)
{
    Q_ASSERT(columns.size() == key.size());
    QStringList placeholders;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QString name = prefix + QString::number(i);
        placeholders.append(u':' + name);
        binds.insert(name, key.at(i));
    }
    const QString separator = QStringLiteral(", ");
    return QStringLiteral("(%1) %2 (%3)").arg(columns.join(separator), comparison, placeholders.join(separator));
}

/// The condition with each search written out as the database can look it up.
QString searched(const QString &where, const QString &relation, const Dialect &dialect)
{
    static const QRegularExpression search(QStringLiteral("@contains\\(([a-z_]+), (:[a-z0-9_]+)\\)"));
    QString written;
    qsizetype done = 0;
    for (auto found = search.globalMatch(where); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        written += QStringView(where).mid(done, match.capturedStart() - done);
        written += dialect.containsCondition(relation, match.captured(1), match.captured(2));
        done = match.capturedEnd();
    }
    return written + QStringView(where).mid(done);
}

} // namespace

QString PageRequest::contains(const QString &column, const QString &placeholder)
{
    return QStringLiteral("@contains(%1, %2)").arg(column, placeholder);
}

PageRequest::Statement PageRequest::statement(const Dialect &dialect) const
{
    const bool ascending = order.direction() == Qt::AscendingOrder;
    Statement result{{}, binds};
    QStringList conditions;
    if (!where.isEmpty())
        conditions.append(u'(' + searched(where, relation, dialect) + u')');
    if (!after.isEmpty())
        conditions.append(keyCondition(order.columns(), ascending ? QStringLiteral(">") : QStringLiteral("<"),
                                       QStringLiteral("after"), after, result.binds));
    if (!upto.isEmpty())
        conditions.append(keyCondition(order.columns(), ascending ? QStringLiteral("<=") : QStringLiteral(">="),
                                       QStringLiteral("upto"), upto, result.binds));
    QStringList sorting;
    for (const QString &column : order.columns())
        sorting.append(ascending ? column : column + QStringLiteral(" DESC"));

    const QString separator = QStringLiteral(", ");
    result.sql = QStringLiteral("SELECT ") + columns.join(separator) + QStringLiteral(" FROM ") + relation;
    if (!conditions.isEmpty())
        result.sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    result.sql += QStringLiteral(" ORDER BY ") + sorting.join(separator) + QStringLiteral(" LIMIT :page_limit");
    result.binds.insert(QStringLiteral("page_limit"), qint64(limit));
    return result;
}

} // namespace tenderyard
