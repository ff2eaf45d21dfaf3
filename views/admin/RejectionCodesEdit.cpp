// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/RejectionCodesEdit.h"

#include "models/domain/Deliver.h"
#include "models/domain/Folding.h"
#include "models/workflow/RuleWords.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int longestWords = 200;
constexpr qsizetype longestCode = 50;
const QString labelField = QStringLiteral("label");

/// Asks for the words of a reason; `send` gets them and finishes the dialog.
void askForWords(QWidget *parent, const QString &title, const QString &button, const QString &present,
                 const std::function<void(const QString &words)> &send)
{
    auto *dialog = new FormDialog(title, RejectionCodesEdit::tr("Contractors read these words."), button,
                                  QStringLiteral("primary"), parent);
    auto *words = new QLineEdit(present);
    words->setMaxLength(longestWords);
    dialog->addField(labelField, RejectionCodesEdit::tr("&Reason"), words);
    dialog->onSend([dialog, words, send] {
        if (words->text().trimmed().isEmpty()) {
            dialog->fail({QStringLiteral("input.required"), {}, {}, labelField, {}});
            return;
        }
        send(words->text().trimmed());
        dialog->finish();
    });
    dialog->open();
}

} // namespace

RejectionCodesEdit::RejectionCodesEdit(Database &database, QWidget *parent)
    : QWidget(parent), m_catalog(database), m_table(new QTableWidget(0, 2)),
      m_change(makeButton(tr("Change the words…"), {}, QStringLiteral("edit"))),
      m_up(makeButton({}, {}, QStringLiteral("chevron-up"))),
      m_down(makeButton({}, {}, QStringLiteral("chevron-down"))), m_retire(makeButton(tr("Retire the reason")))
{
    makeTable();
    QPushButton *add = makeButton(tr("Add a reason…"), {}, QStringLiteral("plus"));
    m_up->setAccessibleName(tr("Reason further up"));
    m_up->setToolTip(tr("Reason further up"));
    m_down->setAccessibleName(tr("Reason further down"));
    m_down->setToolTip(tr("Reason further down"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_change, m_up, m_down, m_retire})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &RejectionCodesEdit::add);
    connect(m_change, &QPushButton::clicked, this, &RejectionCodesEdit::changeWords);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &RejectionCodesEdit::retire);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RejectionCodesEdit::showButtons);
    showButtons();
}

void RejectionCodesEdit::makeTable()
{
    m_table->setHorizontalHeaderLabels({tr("Reason"), tr("Offered")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Reasons for sending back"));
    m_table->setMinimumHeight(scaled(220));
}

void RejectionCodesEdit::load()
{
    deliver(m_catalog.rejectionCodes(), this, [this](const Expected<QList<RejectionCode>> &codes) {
        if (codes)
            show(*codes);
        else
            Q_EMIT failed(codes.error());
    });
}

QString RejectionCodesEdit::wordsOf(const RejectionCode &code)
{
    return code.label.isEmpty() ? RuleWords::reasonCode(code.code) : code.label;
}

void RejectionCodesEdit::show(const QList<RejectionCode> &codes)
{
    m_codes = codes;
    m_table->setRowCount(int(codes.size()));
    for (int row = 0; row < codes.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(wordsOf(codes.at(row))));
        m_table->setItem(row, 1, new QTableWidgetItem(codes.at(row).retired ? tr("Retired") : tr("Yes")));
    }
    if (m_wantedRow >= 0 && m_wantedRow < codes.size())
        m_table->selectRow(m_wantedRow);
    else
        m_table->clearSelection();
    m_wantedRow = -1;
    showButtons();
}

void RejectionCodesEdit::showButtons()
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    const bool chosen = row >= 0 && row < m_codes.size() && !m_isSaving;
    m_change->setEnabled(chosen);
    m_retire->setEnabled(chosen);
    m_up->setEnabled(chosen && row > 0);
    m_down->setEnabled(chosen && row + 1 < m_codes.size());
    m_retire->setText(chosen && m_codes.at(row).retired ? tr("Offer the reason again") : tr("Retire the reason"));
}

QString RejectionCodesEdit::freeCodeFor(const QString &label) const
{
    QString code = foldForSearch(label).toUpper().left(longestCode);
    for (QChar &character : code) {
        if (!character.isLetterOrNumber())
            character = u'_';
    }
    const auto isKnown = [this](const QString &candidate) {
        return std::ranges::any_of(m_codes, [&](const RejectionCode &other) { return other.code == candidate; });
    };
    QString free = code;
    for (int number = 2; isKnown(free); ++number)
        free = code + u'_' + QString::number(number);
    return free;
}

void RejectionCodesEdit::add()
{
    askForWords(this, tr("Add a reason"), tr("Add"), {}, [this](const QString &words) {
        QList<RejectionCode> codes = m_codes;
        codes.append({freeCodeFor(words), words, false});
        save(codes, int(codes.size()) - 1);
    });
}

void RejectionCodesEdit::changeWords()
{
    const int row = m_table->currentRow();
    askForWords(this, tr("Change the words"), tr("Change"), wordsOf(m_codes.at(row)),
                [this, row](const QString &words) {
                    QList<RejectionCode> codes = m_codes;
                    if (row >= codes.size())
                        return;
                    // The program's own words follow the reader's language, so they are not stored.
                    codes[row].label = words == RuleWords::reasonCode(codes.at(row).code) ? QString() : words;
                    save(codes, row);
                });
}

void RejectionCodesEdit::move(int by)
{
    const int row = m_table->currentRow();
    QList<RejectionCode> codes = m_codes;
    codes.swapItemsAt(row, row + by);
    save(codes, row + by);
}

void RejectionCodesEdit::retire()
{
    const int row = m_table->currentRow();
    QList<RejectionCode> codes = m_codes;
    codes[row].retired = !codes.at(row).retired;
    save(codes, row);
}

void RejectionCodesEdit::save(const QList<RejectionCode> &codes, int row)
{
    m_isSaving = true;
    m_wantedRow = row;
    showButtons();
    deliver(m_catalog.setRejectionCodes(codes), this, [this](const Outcome &outcome) {
        m_isSaving = false;
        if (outcome)
            Q_EMIT saved();
        else
            Q_EMIT failed(outcome.error());
        load();
    });
}

} // namespace tenderyard
