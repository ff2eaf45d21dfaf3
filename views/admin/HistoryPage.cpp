// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HistoryPage.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/HistoryDialog.h"
#include "views/common/DateField.h"
#include "views/common/FilterButton.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/common/WordedHistoryList.h"

#include <QHBoxLayout>

namespace tenderyard {

namespace {

/// The tables of one subject of the filter, divided by blanks.
QString tablesOf(std::initializer_list<QLatin1String> tables)
{
    QStringList names;
    for (const QLatin1String &table : tables)
        names.append(table);
    return names.join(u' ');
}

} // namespace

HistoryPage::HistoryPage(OfficeContext &context, QWidget *parent)
    : ListPage(context, new WordedHistoryList(context.database), QStringLiteral("history"), tr("History"),
               new EmptyState(QStringLiteral("history"), tr("Nothing has happened yet"),
                              tr("Whatever anybody does is kept here, with what it was before.")),
               parent),
      m_subject(new FilterButton(tr("About"))), m_from(new DateField), m_to(new DateField)
{
    ListPage::searchField()->hide();
    addFilters();
}

void HistoryPage::addFilters()
{
    namespace e = words::entity;
    m_subject->addChoice(tablesOf({e::contract, QLatin1String("contracts_member"), QLatin1String("contracts_opening"),
                                   QLatin1String("contracts_addendum")}),
                         tr("Tenders and contracts"));
    m_subject->addChoice(tablesOf({e::bid, QLatin1String("contracts_bid_content")}), tr("Bids"));
    m_subject->addChoice(e::milestone, tr("Milestones"));
    m_subject->addChoice(
        tablesOf({e::milestonePayment, QLatin1String("payments_payment"), QLatin1String("payments_hold")}),
        tr("Payments"));
    m_subject->addChoice(tablesOf({e::profile, QLatin1String("contractors_change_request")}), tr("Profiles"));
    m_subject->addChoice(e::certification, tr("Certifications"));
    m_subject->addChoice(e::review, tr("Reviews"));
    m_subject->addChoice(tablesOf({e::user, QLatin1String("users_role")}), tr("People"));
    m_subject->addChoice(tablesOf({QLatin1String("office_setting"), QLatin1String("contractors_required_type")}),
                         tr("Settings"));
    auto *from = new TextLabel(tr("From"), TextRole::Body, TextLabel::Ink::Secondary);
    auto *to = new TextLabel(tr("to"), TextRole::Body, TextLabel::Ink::Secondary);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    int at = 1;
    for (QWidget *widget : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(from),
                            static_cast<QWidget *>(m_from), static_cast<QWidget *>(to), static_cast<QWidget *>(m_to)})
        filters()->insertWidget(at++, widget);
    connect(m_subject, &FilterButton::changed, this, &HistoryPage::filter);
    for (DateField *field : {m_from, m_to}) {
        connect(field, &QLineEdit::editingFinished, this, &HistoryPage::filter);
        connect(field, &DateField::dateChanged, this, [this, field] {
            // Picked from the calendar: nobody is typing.
            if (!field->hasFocus())
                filter();
        });
    }
}

void HistoryPage::filter()
{
    QList<ListFilter> filters;
    QVariantList tables;
    const QStringList subjects = m_subject->checked();
    for (const QString &subject : subjects) {
        const QStringList names = subject.split(u' ');
        tables += QVariantList(names.begin(), names.end());
    }
    if (!tables.isEmpty())
        filters.append(ListFilter::anyOf(QStringLiteral("entity"), tables));
    // Days are the reader's, times are stored in UTC.
    if (const QDate from = m_from->date().value_or(QDate()); from.isValid())
        filters.append(ListFilter::atLeast(QStringLiteral("at"), from.startOfDay().toUTC()));
    if (const QDate to = m_to->date().value_or(QDate()); to.isValid())
        filters.append(ListFilter::atMost(QStringLiteral("at"), to.endOfDay().toUTC()));
    list()->setFilters(filters);
}

void HistoryPage::openRow(const Row &row)
{
    (new HistoryDialog(row, this))->open();
}

QString HistoryPage::titleOf(const Row &row) const
{
    return RuleWords::actionDone(row.text(QStringLiteral("entity")), row.text(QStringLiteral("action")));
}

} // namespace tenderyard
