// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HistoryDialog.h"

#include "models/workflow/RuleWords.h"
#include "views/admin/FieldWords.h"
#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"
#include "views/common/WordedHistoryList.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QTableWidget>

namespace tenderyard {

namespace {

QJsonObject objectOf(const Row &entry, const QString &column)
{
    return QJsonDocument::fromJson(entry.text(column).toUtf8()).object();
}

} // namespace

HistoryDialog::HistoryDialog(const Row &entry, QWidget *parent)
    : FormDialog(
          RuleWords::actionDone(entry.text(QStringLiteral("entity")), entry.text(QStringLiteral("action"))),
          tr("%1, %2").arg(WordedHistoryList::actorOf(entry),
                           QLocale().toString(entry.time(QStringLiteral("at")).toLocalTime(), QLocale::LongFormat)),
          tr("Close"), QString(), parent)
{
    if (const QString reason = WordedHistoryList::reasonOf(entry); !reason.isEmpty()) {
        auto *words = new TextLabel(tr("Reason: %1").arg(reason));
        words->setWordWrap(true);
        addWidget(words);
    }
    if (entry.flag(QStringLiteral("single_person"))) {
        auto *mark = new TextLabel(tr("One person did what usually takes two."));
        mark->setTone(Tone::Amber);
        addWidget(mark);
    }
    addWidget(makeFields(entry));
    onSend([this] { finish(); });
    setMinimumWidth(scaled(720));
}

QTableWidget *HistoryDialog::makeFields(const Row &entry) const
{
    const QString entity = entry.text(QStringLiteral("entity"));
    const QJsonObject before = objectOf(entry, QStringLiteral("before_json"));
    const QJsonObject after = objectOf(entry, QStringLiteral("after_json"));
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    columns.removeIf([&](const QString &column) {
        return FieldWords::isInternal(column) || before.value(column) == after.value(column) ||
               (before.value(column).isNull() && after.value(column).isUndefined()) ||
               (before.value(column).isUndefined() && after.value(column).isNull());
    });
    auto *table = new QTableWidget(int(columns.size()), 3);
    table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setAccessibleName(tr("What changed"));
    for (int row = 0; row < columns.size(); ++row) {
        const QString &column = columns.at(row);
        table->setItem(row, 0, new QTableWidgetItem(FieldWords::name(column)));
        table->setItem(row, 1, new QTableWidgetItem(FieldWords::value(entity, column, before.value(column), before)));
        table->setItem(row, 2, new QTableWidgetItem(FieldWords::value(entity, column, after.value(column), after)));
    }
    table->resizeRowsToContents();
    table->setMinimumHeight(scaled(260));
    return table;
}

} // namespace tenderyard
