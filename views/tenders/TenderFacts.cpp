// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFacts.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"
#include "views/tenders/TenderWords.h"

#include <QGridLayout>

namespace tenderyard {

TenderFacts::TenderFacts(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_scope(new TextLabel({}, TextRole::Body))
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(16);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnMinimumWidth(0, scaled(120));
    m_grid->setColumnMinimumWidth(2, scaled(120));
    m_scope->setWordWrap(true);
    m_scope->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scope->setMaximumWidth(scaled(820));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addLayout(m_grid);
    column->addWidget(m_scope);
}

void TenderFacts::setTender(const Row &tender)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_count = 0;
    addFactsOf(tender);
    addOutcome(tender);
    const QString scope = tender.text(QStringLiteral("description_scope")).trimmed();
    m_scope->setText(scope.isEmpty() ? tr("No scope was written.") : scope);
    m_scope->setInk(scope.isEmpty() ? TextLabel::Ink::Hint : TextLabel::Ink::Text);
}

void TenderFacts::addFactsOf(const Row &tender)
{
    const QString location = tender.text(QStringLiteral("location"));
    addFact(tr("Location"), location.isEmpty() ? tr("Not stated") : location);
    QString budget = TenderWords::budget(tender);
    if (tender.flag(QStringLiteral("is_mine")) && !tender.flag(QStringLiteral("budget_shown")))
        budget = tr("%1 (not shown to bidders)").arg(budget);
    addFact(tr("Budget"), budget);
    addFact(tr("Bidding opens"), TenderWords::time(tender.time(QStringLiteral("bidding_opens_at"))));
    addFact(tr("Bids close"), TenderWords::deadline(tender));
    addFact(tr("Kind"), TenderWords::kind(tender));
    addFact(tr("Categories"), TenderWords::categories(tender.list(QStringLiteral("categories"))));
    addFact(tr("Owner"), tender.text(QStringLiteral("owner_name")));
    if (tender.flag(QStringLiteral("imported")))
        addFact(tr("Imported from"), tender.text(QStringLiteral("import_source")));
}

void TenderFacts::addOutcome(const Row &tender)
{
    const QString company = tender.text(QStringLiteral("awarded_company"));
    if (!company.isEmpty()) {
        addFact(tr("Awarded to"), company);
        const QString cost = QStringLiteral("awarded_cost");
        if (!tender.isNull(cost) && !tender.isNull(QStringLiteral("currency")))
            addFact(tr("Contract sum"), tender.money(cost).toString(QLocale()));
    }
    const QString code = tender.text(QStringLiteral("status_reason_code"));
    QStringList reason;
    if (!code.isEmpty())
        reason.append(RuleWords::reasonCode(code));
    if (const QString words = tender.text(QStringLiteral("status_reason")); !words.isEmpty())
        reason.append(words);
    if (!reason.isEmpty())
        addFact(tr("Reason"), reason.join(u'\n'));
}

void TenderFacts::addFact(const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    const int row = m_count / 2;
    const int column = m_count % 2 * 2;
    auto *name = new TextLabel(caption, TextRole::Body, TextLabel::Ink::Secondary);
    auto *value = new TextLabel(text, TextRole::Body);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(tr("%1: %2").arg(caption, text));
    m_grid->addWidget(name, row, column, Qt::AlignTop);
    m_grid->addWidget(value, row, column + 1, Qt::AlignTop);
    ++m_count;
}

QWidget *makeSectionHeading(const QString &text, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(text, TextRole::Section));
    column->addWidget(makeLine());
    return box;
}

} // namespace tenderyard
