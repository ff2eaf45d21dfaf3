// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ListDescription.h"

#include "models/domain/Folding.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

const QString nothing = QStringLiteral("1 = 0");

bool isColumnName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    return pattern.match(name).hasMatch();
}

/// A pattern that finds `word` anywhere, its own % and _ taken as they are.
QString containing(QString word)
{
    word.replace(u'\\', QLatin1String("\\\\"));
    word.replace(u'%', QLatin1String("\\%"));
    word.replace(u'_', QLatin1String("\\_"));
    return u'%' + word + u'%';
}

/// Gives each value a placeholder of its own and writes the conditions that use them.
class ConditionWriter
{
public:
    explicit ConditionWriter(const QHash<QString, QString> &conditions) : m_conditions(conditions) {}

    QString write(const ListFilter &filter)
    {
        if (filter.op == ListFilter::Op::Condition)
            return writeCondition(filter);
        Q_ASSERT_X(isColumnName(filter.column), "ListFilter", qPrintable(filter.column));
        switch (filter.op) {
        case ListFilter::Op::AnyOf:
            return filter.values.isEmpty() ? nothing : QStringLiteral("%1 IN (%2)").arg(filter.column, bindAll(filter));
        case ListFilter::Op::Contains:
            return writeContains(filter);
        case ListFilter::Op::AtLeast:
            return QStringLiteral("%1 >= %2").arg(filter.column, bindAll(filter));
        case ListFilter::Op::AtMost:
            return QStringLiteral("%1 <= %2").arg(filter.column, bindAll(filter));
        case ListFilter::Op::IsNull:
            return filter.column + QStringLiteral(" IS NULL");
        default:
            return filter.column + QStringLiteral(" IS NOT NULL");
        }
    }
    const Binds &binds() const { return m_binds; }

private:
    QString bind(const QVariant &value)
    {
        const QString name = QStringLiteral("filter%1").arg(m_binds.size());
        m_binds.insert(name, value);
        return u':' + name;
    }
    QString bindAll(const ListFilter &filter)
    {
        QStringList names;
        for (const QVariant &value : filter.values)
            names.append(bind(value));
        return names.join(QStringLiteral(", "));
    }
    QString writeContains(const ListFilter &filter)
    {
        QStringList found;
        const QString folded = foldForSearch(filter.values.value(0).toString());
        for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
            found.append(PageRequest::contains(filter.column, bind(containing(word))));
        return found.isEmpty() ? QString() : found.join(QStringLiteral(" AND "));
    }
    QString writeCondition(const ListFilter &filter)
    {
        Q_ASSERT_X(m_conditions.contains(filter.column), "ListFilter", qPrintable(filter.column));
        m_binds.insert(filter.binds);
        return m_conditions.value(filter.column, nothing);
    }

    const QHash<QString, QString> &m_conditions;
    Binds m_binds;
};

} // namespace

QStringList ListDescription::readColumns() const
{
    QStringList names{QStringLiteral("id")};
    for (const ListColumn &column : columns) {
        names << column.source << column.sort << column.secondLine;
        if (column.kind == CellKind::Money)
            names << column.currency;
    }
    names << alsoRead << defaultSort << nextChangeColumn;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

RowOrder ListDescription::orderOf(const ListQuery &query) const
{
    if (query.sortColumn.isEmpty())
        return RowOrder({defaultSort}, defaultDirection);
    Q_ASSERT_X(isColumnName(query.sortColumn), "ListQuery", qPrintable(query.sortColumn));
    return RowOrder({query.sortColumn}, query.direction);
}

PageRequest ListDescription::requestOf(const ListQuery &query) const
{
    ConditionWriter writer(conditions);
    QStringList parts;
    for (const ListFilter &filter : query.filters) {
        if (const QString part = writer.write(filter); !part.isEmpty())
            parts.append(u'(' + part + u')');
    }
    PageRequest request;
    request.relation = relation;
    request.columns = readColumns();
    request.order = orderOf(query);
    for (const QString &column : request.order.columns()) {
        if (!request.columns.contains(column))
            request.columns.append(column);
    }
    request.where = parts.join(QStringLiteral(" AND "));
    request.binds = writer.binds();
    return request;
}

} // namespace tenderyard
