// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFormFields.h"

#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/MoneyEdit.h"
#include "views/common/TagEdit.h"
#include "views/common/TimeInZoneField.h"
#include "views/tenders/TenderFacts.h"
#include "views/tenders/TenderWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

namespace {

/// Longer than what may be posted, so that too long a text is kept and told of, but not so long as to slow the form.
constexpr int longestLine = 1000;

void addOnce(QList<Error> &errors, const Error &error)
{
    const bool known = std::ranges::any_of(errors, [&](const Error &other) { return other.field == error.field; });
    if (!known)
        errors.append(error);
}

void checkAmount(const MoneyEdit &edit, const QString &field, QList<Error> &errors)
{
    const Expected<Money> money = edit.money();
    if (!money && money.error().code != u"money.empty")
        addOnce(errors, Error{money.error().code, {}, {}, field, {}});
}

void checkTime(const TimeInZoneField &edit, const QString &field, QList<Error> &errors)
{
    if (!edit.time())
        addOnce(errors, Error{QStringLiteral("input.invalid"), {}, {}, field, {}});
}

} // namespace

TenderFormFields::TenderFormFields(QWidget *parent)
    : QWidget(parent), m_title(new QLineEdit), m_scope(new QPlainTextEdit), m_location(new QLineEdit),
      m_currency(new QComboBox), m_least(new MoneyEdit), m_most(new MoneyEdit),
      m_shown(new QCheckBox(tr("Show the &budget to bidders"))), m_opens(new TimeInZoneField),
      m_deadline(new TimeInZoneField), m_sealed(new QRadioButton(tr("&Sealed"))), m_open(new QRadioButton(tr("O&pen"))),
      m_categories(new TagEdit(tr("Type a category, for example Roofing")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(8);
    buildScope(column);
    buildBudget(column);
    buildDates(column);
    buildBidders(column);
    column->addStretch();
    connectEdits();
}

void TenderFormFields::addSection(TenderFieldTable::Section section, QVBoxLayout *column)
{
    if (section != TenderFieldTable::Scope)
        column->addSpacing(16);
    QWidget *title = makeSectionHeading(TenderFieldTable::sectionTitle(section));
    m_headings.insert(section, title);
    column->addWidget(title);
}

void TenderFormFields::addRow(const QString &name, const QString &label, QWidget *field, QVBoxLayout *column)
{
    auto *row = new FieldRow(label, field);
    m_rows.insert(name, row);
    column->addWidget(row);
}

void TenderFormFields::buildScope(QVBoxLayout *column)
{
    m_title->setMaxLength(longestLine);
    m_location->setMaxLength(longestLine);
    m_scope->setTabChangesFocus(true);
    m_scope->setFixedHeight(scaled(96));
    addSection(TenderFieldTable::Scope, column);
    addRow(QStringLiteral("title"), tr("&Title"), m_title, column);
    addRow(QStringLiteral("description_scope"), tr("Sc&ope of work"), m_scope, column);
    addRow(QStringLiteral("location"), tr("&Location"), m_location, column);
}

void TenderFormFields::buildBudget(QVBoxLayout *column)
{
    for (const QString &code : Currency::allCodes())
        m_currency->addItem(TenderWords::currency(code), code);
    m_currency->setMaximumWidth(scaled(240));
    addSection(TenderFieldTable::Budget, column);
    addRow(QStringLiteral("currency"), tr("C&urrency"), m_currency, column);
    m_rows.value(QStringLiteral("currency"))->setHint(tr("Cannot be changed after posting."));
    addRow(QStringLiteral("budget_min"), tr("Budget mi&nimum"), m_least, column);
    addRow(QStringLiteral("budget_max"), tr("Budget ma&ximum"), m_most, column);
    m_rows.value(QStringLiteral("budget_min"))->setHint(tr("May be left empty."));
    addRow(QStringLiteral("budget_shown"), {}, m_shown, column);
    m_shown->setAccessibleName(tr("Show the budget to bidders"));
}

void TenderFormFields::buildDates(QVBoxLayout *column)
{
    addSection(TenderFieldTable::Dates, column);
    addRow(QStringLiteral("bidding_opens_at"), tr("Bidding op&ens"), m_opens, column);
    addRow(QStringLiteral("deadline_at"), tr("Bids &close"), m_deadline, column);
    m_rows.value(QStringLiteral("bidding_opens_at"))->setHint(tr("Empty: as soon as you post it."));
}

void TenderFormFields::buildBidders(QVBoxLayout *column)
{
    QList<std::pair<QString, QString>> choices;
    const QList<Categories::Entry> categories = Categories::all();
    for (const Categories::Entry &entry : categories)
        choices.append({entry.code, entry.name});
    m_categories->setChoices(choices);
    auto *kind = new QWidget;
    auto *kinds = new QHBoxLayout(kind);
    kinds->setContentsMargins(0, 5, 0, 5);
    kinds->setSpacing(16);
    kinds->addWidget(m_sealed);
    kinds->addWidget(m_open);
    kinds->addStretch();
    kind->setFocusProxy(m_sealed);
    addSection(TenderFieldTable::Bidders, column);
    addRow(QStringLiteral("sealed"), tr("Kind"), kind, column);
    m_rows.value(QStringLiteral("sealed"))
        ->setHint(tr("Sealed: no one sees a price before bids are opened. Open: you see bids as they arrive."));
    addRow(QStringLiteral("categories"), tr("Cate&gories"), m_categories, column);
    m_rows.value(QStringLiteral("categories"))->setHint(tr("Contractors of these trades find the tender first."));
}

void TenderFormFields::connectEdits()
{
    for (QLineEdit *edit : QList<QLineEdit *>{m_title, m_location, m_least, m_most})
        connect(edit, &QLineEdit::textChanged, this, &TenderFormFields::tell);
    connect(m_scope, &QPlainTextEdit::textChanged, this, &TenderFormFields::tell);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &TenderFormFields::useCurrency);
    connect(m_shown, &QCheckBox::toggled, this, &TenderFormFields::tell);
    connect(m_opens, &TimeInZoneField::edited, this, &TenderFormFields::tell);
    connect(m_deadline, &TimeInZoneField::edited, this, &TenderFormFields::tell);
    connect(m_sealed, &QRadioButton::toggled, this, &TenderFormFields::tell);
    connect(m_categories, &TagEdit::changed, this, &TenderFormFields::tell);
}

void TenderFormFields::useCurrency()
{
    const Currency currency = Currency::fromCode(m_currency->currentData().toString());
    m_least->setCurrency(currency);
    m_most->setCurrency(currency);
    tell();
}

void TenderFormFields::tell()
{
    if (!m_filling)
        Q_EMIT edited();
}

void TenderFormFields::setFields(const TenderFields &fields)
{
    m_filling = true;
    m_title->setText(fields.title);
    m_scope->setPlainText(fields.scope);
    m_location->setText(fields.location);
    m_least->clear();
    m_most->clear();
    const QString usual = locale().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentIndex(m_currency->findData(fields.currency.isEmpty() ? usual : fields.currency));
    useCurrency();
    m_least->setMoney(fields.budgetMin);
    m_most->setMoney(fields.budgetMax);
    m_shown->setChecked(fields.budgetShown);
    m_opens->setTime(fields.biddingOpensAt, fields.deadlineZone);
    m_deadline->setTime(fields.deadlineAt, fields.deadlineZone);
    m_sealed->setChecked(fields.sealed);
    m_open->setChecked(!fields.sealed);
    m_categories->setTags(fields.categories);
    m_filling = false;
}

TenderFields TenderFormFields::fields() const
{
    return {.title = m_title->text(),
            .scope = m_scope->toPlainText(),
            .location = m_location->text(),
            .currency = m_currency->currentData().toString(),
            .budgetMin = m_least->moneyOrNothing(),
            .budgetMax = m_most->moneyOrNothing(),
            .budgetShown = m_shown->isChecked(),
            .categories = m_categories->tags(),
            .biddingOpensAt = m_opens->time().value_or(QDateTime()),
            .deadlineAt = m_deadline->time().value_or(QDateTime()),
            .deadlineZone = m_deadline->zone(),
            .sealed = m_sealed->isChecked()};
}

QList<Error> TenderFormFields::errors(const QDateTime &now) const
{
    QList<Error> found;
    checkAmount(*m_least, QStringLiteral("budget_min"), found);
    checkAmount(*m_most, QStringLiteral("budget_max"), found);
    checkTime(*m_opens, QStringLiteral("bidding_opens_at"), found);
    checkTime(*m_deadline, QStringLiteral("deadline_at"), found);
    const QList<Error> checked = Tenders::check(fields(), now);
    for (const Error &error : checked)
        addOnce(found, error);
    // In the order in which they stand on the page, for F8.
    QStringList order;
    for (const TenderFieldTable::Field &field : TenderFieldTable::all())
        order.append(field.name);
    std::ranges::stable_sort(found, {}, [&order](const Error &error) { return order.indexOf(error.field); });
    return found;
}

void TenderFormFields::showErrors(const QList<Error> &errors)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearError();
    for (const Error &error : errors) {
        if (FieldRow *row = m_rows.value(TenderFieldTable::named(error.field).name))
            row->setError(RuleWords::text(error));
    }
}

void TenderFormFields::focusField(const QString &name)
{
    if (FieldRow *row = m_rows.value(TenderFieldTable::named(name).name))
        row->field()->setFocus(Qt::ShortcutFocusReason);
}

std::optional<TenderFieldTable::Section> TenderFormFields::sectionOf(const QWidget *widget) const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.value()->isAncestorOf(widget))
            return TenderFieldTable::named(row.key()).section;
    }
    return std::nullopt;
}

} // namespace tenderyard
