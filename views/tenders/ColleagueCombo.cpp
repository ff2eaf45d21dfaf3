// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/ColleagueCombo.h"

#include "models/domain/Deliver.h"
#include "models/lists/RecordReader.h"

#include <QCompleter>
#include <QLineEdit>

namespace tenderyard {

ColleagueCombo::ColleagueCombo(Database &database, const Uuid &except, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setPlaceholderText(tr("Type a name"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    const RecordReader::Request everybody{
        QStringLiteral("list_colleague"), QStringLiteral("active"), {true}, {QStringLiteral("name_fold")}};
    deliver(RecordReader::read(database, everybody), this, [this, except](const Expected<Rows> &rows) {
        for (const Row &row : rows ? *rows : Rows()) {
            if (row.id() != except)
                addItem(row.text(QStringLiteral("full_name")), row.id().toString());
        }
        setCurrentIndex(-1);
    });
}

Uuid ColleagueCombo::chosen() const
{
    const int index = findText(currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? Uuid() : Uuid::fromString(itemData(index).toString());
}

} // namespace tenderyard
