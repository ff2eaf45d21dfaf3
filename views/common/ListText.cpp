// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ListText.h"

#include "models/domain/Deliver.h"
#include "models/lists/EntityList.h"
#include "views/common/ListTable.h"

#include <QTimer>

namespace tenderyard {

namespace {

/// Takes about two milliseconds.
constexpr qsizetype rowsAtOnce = 200;

} // namespace

void ListText::collect(ListTable *table, Then then)
{
    auto *list = qobject_cast<EntityList *>(table->model());
    if (list)
        new ListText(table, list, std::move(then));
    else
        then(table->rowsAsText(false));
}

ListText::ListText(ListTable *table, EntityList *list, Then then)
    : QObject(table), m_list(list), m_columns(table->visibleColumns()), m_then(std::move(then))
{
    QStringList titles;
    for (const int column : std::as_const(m_columns))
        titles.append(ListTable::cellText(m_list->headerData(column, Qt::Horizontal).toString()));
    m_text = titles.join(u'\t');
    deliver(m_list->readAll(), this, [this](const Expected<Rows> &rows) {
        if (rows) {
            m_rows = *rows;
            addSome();
            return;
        }
        m_then(tl::unexpected(rows.error()));
        deleteLater();
    });
}

void ListText::addSome()
{
    const qsizetype end = std::min(m_rows.size(), m_next + rowsAtOnce);
    for (; m_next < end; ++m_next) {
        QStringList cells;
        for (const int column : std::as_const(m_columns))
            cells.append(ListTable::cellText(m_list->textOf(m_rows.at(m_next), column)));
        m_text += u'\n' + cells.join(u'\t');
    }
    if (m_next < m_rows.size()) {
        QTimer::singleShot(0, this, &ListText::addSome);
        return;
    }
    m_then(m_text);
    deleteLater();
}

} // namespace tenderyard
