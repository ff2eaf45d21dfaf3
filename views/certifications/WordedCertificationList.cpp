// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/WordedCertificationList.h"

#include "models/lists/CertificationList.h"
#include "models/workflow/Categories.h"

#include <QCoreApplication>

namespace tenderyard {

WordedCertificationList::WordedCertificationList(Database &database, QObject *parent)
    : EntityList(database, CertificationList::describe(), parent)
{
}

QVariant WordedCertificationList::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The titles are marked for translation in the list that describes them.
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns().size())
        return QCoreApplication::translate(CertificationList::staticMetaObject.className(),
                                           columns().at(section).title);
    return EntityList::headerData(section, orientation, role);
}

QString WordedCertificationList::displayText(const Row &row, const ListColumn &column) const
{
    if (column.id == u"type")
        return Categories::documentTypeName(row.text(column.source));
    return EntityList::displayText(row, column);
}

} // namespace tenderyard
