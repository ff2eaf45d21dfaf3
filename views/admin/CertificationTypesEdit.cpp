// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/CertificationTypesEdit.h"

#include "models/domain/Deliver.h"
#include "models/workflow/Categories.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int longestTypeName = 100;
const QString typeNameField = QStringLiteral("document_type");

QLineEdit *nameEdit(const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setMaxLength(longestTypeName);
    return edit;
}

} // namespace

CertificationTypesEdit::CertificationTypesEdit(Database &database, QWidget *parent)
    : QWidget(parent), m_catalog(database), m_table(new QTableWidget(0, 3)),
      m_rename(makeButton(tr("Rename…"), {}, QStringLiteral("edit"))), m_limit(makeButton(tr("Ask for its limit"))),
      m_up(makeButton({}, {}, QStringLiteral("chevron-up"))),
      m_down(makeButton({}, {}, QStringLiteral("chevron-down"))), m_retire(makeButton(tr("Retire")))
{
    makeTable();
    QPushButton *add = makeButton(tr("Add a type…"), {}, QStringLiteral("plus"));
    m_up->setAccessibleName(tr("Move the type up"));
    m_up->setToolTip(tr("Move the type up"));
    m_down->setAccessibleName(tr("Move the type down"));
    m_down->setToolTip(tr("Move the type down"));
    m_retire->setAccessibleName(tr("Retire the type"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_rename, m_limit, m_up, m_down, m_retire})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &CertificationTypesEdit::add);
    connect(m_rename, &QPushButton::clicked, this, &CertificationTypesEdit::rename);
    connect(m_limit, &QPushButton::clicked, this, &CertificationTypesEdit::askLimit);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &CertificationTypesEdit::retire);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CertificationTypesEdit::showButtons);
    showButtons();
}

void CertificationTypesEdit::makeTable()
{
    m_table->setHorizontalHeaderLabels({tr("Type"), tr("Limit"), tr("Offered")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(1, scaled(130));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Types of certifications"));
    m_table->setMinimumHeight(scaled(220));
}

void CertificationTypesEdit::load()
{
    deliver(m_catalog.types(), this, [this](const Expected<QList<CertificationType>> &types) {
        if (types)
            show(*types);
        else
            Q_EMIT failed(types.error());
    });
}

void CertificationTypesEdit::show(const QList<CertificationType> &types)
{
    m_types = types;
    m_table->setRowCount(int(types.size()));
    QStringList names;
    for (int row = 0; row < types.size(); ++row) {
        const CertificationType &type = types.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(Categories::documentTypeName(type.name)));
        m_table->setItem(row, 1, new QTableWidgetItem(type.hasLimit ? tr("Asked for") : tr("None")));
        m_table->setItem(row, 2, new QTableWidgetItem(type.retired ? tr("Retired") : tr("Yes")));
        if (!type.retired)
            names.append(type.name);
    }
    const auto wanted = std::ranges::find(m_types, m_wanted, &CertificationType::name);
    if (wanted != m_types.end())
        m_table->selectRow(int(std::distance(m_types.begin(), wanted)));
    else
        m_table->clearSelection();
    m_wanted.clear();
    showButtons();
    Q_EMIT offered(names);
}

int CertificationTypesEdit::chosenRow() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row < m_types.size() ? row : -1;
}

void CertificationTypesEdit::showButtons()
{
    const int row = chosenRow();
    const bool chosen = row >= 0 && !m_isSaving;
    for (QPushButton *button : {m_rename, m_limit, m_retire})
        button->setEnabled(chosen);
    m_up->setEnabled(chosen && row > 0);
    m_down->setEnabled(chosen && row + 1 < m_types.size());
    const bool limited = chosen && m_types.at(row).hasLimit;
    const bool retired = chosen && m_types.at(row).retired;
    m_limit->setText(limited ? tr("Ask for no limit") : tr("Ask for its limit"));
    m_retire->setText(retired ? tr("Offer again") : tr("Retire"));
    m_retire->setAccessibleName(retired ? tr("Offer the type again") : tr("Retire the type"));
}

bool CertificationTypesEdit::isKnown(const QString &name) const
{
    // People know it by the name that they are shown.
    return std::ranges::any_of(m_types, [&](const CertificationType &type) {
        return type.name.compare(name, Qt::CaseInsensitive) == 0 ||
               Categories::documentTypeName(type.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

void CertificationTypesEdit::add()
{
    auto *dialog = new FormDialog(tr("Add a type"), tr("Contractors choose it for what they upload."), tr("Add"),
                                  QStringLiteral("primary"), this);
    QLineEdit *name = nameEdit({});
    auto *limit = new QCheckBox(tr("An insurance: ask for its limit"));
    dialog->addField(typeNameField, tr("&Name"), name);
    dialog->addField(QStringLiteral("has_limit"), tr("&Limit"), limit);
    dialog->onSend([this, dialog, name, limit] {
        const QString words = name->text().trimmed();
        if (words.isEmpty() || isKnown(words)) {
            const QString code =
                words.isEmpty() ? QStringLiteral("input.required") : QStringLiteral("input.not_unique");
            dialog->fail({code, {}, {}, typeNameField, {}});
            return;
        }
        QList<CertificationType> types = m_types;
        types.append({words, limit->isChecked(), false});
        save(types, int(types.size()) - 1);
        dialog->finish();
    });
    dialog->open();
}

void CertificationTypesEdit::rename()
{
    const QString present = m_types.at(chosenRow()).name;
    auto *dialog = new FormDialog(
        tr("Rename the type"), tr("The new name is offered from now on. Certifications that have the old one keep it."),
        tr("Rename"), QStringLiteral("primary"), this);
    QLineEdit *name = nameEdit(Categories::documentTypeName(present));
    auto *asked = new QCheckBox(tr("Ask for the new one where the old one is asked for"));
    dialog->addField(typeNameField, tr("&Name"), name);
    dialog->addField(QStringLiteral("required"), tr("&Asked for"), asked)
        ->setHint(tr("Then everybody has to upload it anew, under its new name."));
    dialog->onSend([this, dialog, present, name, asked] {
        const QString words = name->text().trimmed();
        if (words.isEmpty() || isKnown(words)) {
            const QString code =
                words.isEmpty() ? QStringLiteral("input.required") : QStringLiteral("input.not_unique");
            dialog->fail({code, {}, {}, typeNameField, {}});
            return;
        }
        deliver(m_catalog.renameType(present, words, asked->isChecked()), dialog,
                [this, dialog, words](const Outcome &renamed) {
                    if (!renamed) {
                        dialog->fail(renamed.error());
                        return;
                    }
                    dialog->finish();
                    m_wanted = words;
                    Q_EMIT saved(true);
                    load();
                });
    });
    dialog->open();
}

void CertificationTypesEdit::move(int by)
{
    const int row = chosenRow();
    QList<CertificationType> types = m_types;
    types.swapItemsAt(row, row + by);
    save(types, row + by);
}

void CertificationTypesEdit::retire()
{
    const int row = chosenRow();
    QList<CertificationType> types = m_types;
    types[row].retired = !types.at(row).retired;
    save(types, row);
}

void CertificationTypesEdit::askLimit()
{
    const int row = chosenRow();
    QList<CertificationType> types = m_types;
    types[row].hasLimit = !types.at(row).hasLimit;
    save(types, row);
}

void CertificationTypesEdit::save(const QList<CertificationType> &types, int row)
{
    m_isSaving = true;
    m_wanted = types.at(row).name;
    showButtons();
    deliver(m_catalog.setTypes(types), this, [this](const Outcome &outcome) {
        m_isSaving = false;
        if (outcome)
            Q_EMIT saved(false);
        else
            Q_EMIT failed(outcome.error());
        load();
    });
}

} // namespace tenderyard
