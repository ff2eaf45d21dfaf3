// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/RequiredKindsEdit.h"

#include "models/workflow/Categories.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int longestType = 100;
const QString typeField = QStringLiteral("document_type");

} // namespace

RequiredKindsEdit::RequiredKindsEdit(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3)), m_remove(makeButton(tr("Re&move"), {}, QStringLiteral("trash")))
{
    m_table->setHorizontalHeaderLabels({tr("Certification"), tr("Of whom"), tr("Needed")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Certifications that are asked for"));
    m_table->setMinimumHeight(scaled(220));
    QPushButton *add = makeButton(tr("&Add…"), {}, QStringLiteral("plus"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &RequiredKindsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &RequiredKindsEdit::remove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    rebuild();
}

void RequiredKindsEdit::setKinds(const QList<RequiredKind> &kinds)
{
    m_kinds = kinds;
    rebuild();
}

void RequiredKindsEdit::rebuild()
{
    m_table->setRowCount(int(m_kinds.size()));
    for (int row = 0; row < m_kinds.size(); ++row) {
        const RequiredKind &kind = m_kinds.at(row);
        const QString whom = kind.categoryCode.isEmpty() ? tr("Everybody") : Categories::name(kind.categoryCode);
        m_table->setItem(row, 0, new QTableWidgetItem(Categories::documentTypeName(kind.documentType)));
        m_table->setItem(row, 1, new QTableWidgetItem(whom));
        m_table->setItem(row, 2, new QTableWidgetItem(kind.required ? tr("Needed") : tr("Optional")));
    }
    m_table->clearSelection();
    m_remove->setEnabled(false);
}

void RequiredKindsEdit::add()
{
    auto *dialog = new FormDialog(tr("Ask for a certification"), {}, tr("Add"), QStringLiteral("primary"), this);
    auto *type = new QComboBox;
    type->setEditable(true);
    type->setInsertPolicy(QComboBox::NoInsert);
    type->lineEdit()->setMaxLength(longestType);
    for (const QString &name : std::as_const(m_types))
        type->addItem(Categories::documentTypeName(name), name);
    auto *whom = new QComboBox;
    whom->addItem(tr("Everybody"), QString());
    const QList<Categories::Entry> trades = Categories::all();
    for (const Categories::Entry &entry : trades)
        whom->addItem(entry.name, entry.code);
    auto *needed = new QCheckBox(tr("Nobody is approved or bids without it"));
    needed->setChecked(true);
    dialog->addField(typeField, tr("&Certification"), type)->setHint(tr("A new name becomes a type of its own"));
    dialog->addField(QStringLiteral("category_code"), tr("&Of whom"), whom);
    dialog->addField(QStringLiteral("required"), tr("&Needed"), needed);
    dialog->onSend([this, dialog, type, whom, needed] {
        const RequiredKind kind{typeIn(type), whom->currentData().toString(), needed->isChecked()};
        const bool known = std::ranges::any_of(m_kinds, [&](const RequiredKind &other) {
            return other.documentType == kind.documentType && other.categoryCode == kind.categoryCode;
        });
        if (known || kind.documentType.isEmpty()) {
            const QString code = known ? QStringLiteral("input.not_unique") : QStringLiteral("input.required");
            dialog->fail({code, {}, {}, typeField, {}});
            return;
        }
        m_kinds.append(kind);
        rebuild();
        Q_EMIT edited();
        dialog->finish();
    });
    dialog->open();
}

QString RequiredKindsEdit::typeIn(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int known = box->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? box->itemData(known).toString() : typed;
}

void RequiredKindsEdit::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_kinds.size())
        return;
    m_kinds.removeAt(row);
    rebuild();
    Q_EMIT edited();
}

} // namespace tenderyard
