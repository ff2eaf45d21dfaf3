// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFilters.h"

#include "models/domain/Statuses.h"
#include "views/common/FilterButton.h"
#include "views/common/Fonts.h"
#include "views/common/SearchField.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/tenders/BudgetFilter.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tenderyard {

namespace {

/// Value of the choice of deadlines that have passed; the others are numbers of days.
constexpr int passed = -1;

} // namespace

TenderFilters::TenderFilters(const QStringList &statuses, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_search(new SearchField(tr("Search title, scope and place"))),
      m_place(new SearchField(tr("Place"))), m_status(new FilterButton(tr("Status"))), m_budget(new BudgetFilter),
      m_deadline(new QComboBox), m_clear(makeButton(tr("Clear filters"), QStringLiteral("link")))
{
    m_place->setMinimumWidth(scaled(110));
    m_place->setMaximumWidth(scaled(160));
    for (const QString &status : statuses)
        m_status->addChoice(status, statusLook(words::entity::contract, status).word);
    m_status->setVisible(statuses.size() > 1);
    m_deadline->setAccessibleName(tr("Deadline"));
    m_deadline->addItem(tr("Any deadline"), 0);
    for (const int days : {7, 14, 30})
        m_deadline->addItem(tr("Within %n days", nullptr, days), days);
    m_deadline->addItem(tr("Deadline passed"), passed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 2);
    row->addWidget(m_place, 1);
    for (QWidget *filter : QList<QWidget *>{m_status, m_budget, m_deadline, m_clear})
        row->addWidget(filter);
    row->addStretch(1);
    connect(m_search, &SearchField::searched, this, &TenderFilters::tell);
    connect(m_place, &SearchField::searched, this, &TenderFilters::tell);
    connect(m_status, &FilterButton::changed, this, &TenderFilters::tell);
    connect(m_budget, &BudgetFilter::changed, this, &TenderFilters::tell);
    connect(m_deadline, &QComboBox::currentIndexChanged, this, &TenderFilters::tell);
    connect(m_clear, &QPushButton::clicked, this, &TenderFilters::clear);
    m_clear->hide();
}

void TenderFilters::prepend(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, widget);
}

QList<ListFilter> TenderFilters::filters() const
{
    QList<ListFilter> found;
    const QStringList statuses = m_status->checked();
    if (!statuses.isEmpty())
        found.append(ListFilter::anyOf(QStringLiteral("status_shown"), QVariantList(statuses.begin(), statuses.end())));
    if (const QString place = m_place->text().trimmed(); !place.isEmpty())
        found.append(ListFilter::contains(QStringLiteral("location_fold"), place));
    found += m_budget->filters();
    const int days = m_deadline->currentData().toInt();
    const QString deadline = QStringLiteral("deadline_at");
    const QDateTime now = m_clock.now();
    if (days == passed) {
        found.append(ListFilter::atMost(deadline, now));
    } else if (days > 0) {
        found.append(ListFilter::atLeast(deadline, now));
        found.append(ListFilter::atMost(deadline, now.addDays(days)));
    }
    return found;
}

QString TenderFilters::words() const
{
    return m_search->text().trimmed();
}

bool TenderFilters::isActive() const
{
    return !words().isEmpty() || !filters().isEmpty();
}

void TenderFilters::setStatuses(const QStringList &statuses)
{
    m_status->setChecked(statuses);
}

void TenderFilters::clear()
{
    m_search->clear();
    m_place->clear();
    m_status->setChecked({});
    m_deadline->setCurrentIndex(0);
    m_budget->clear();
}

void TenderFilters::tell()
{
    m_clear->setVisible(isActive());
    Q_EMIT changed();
}

} // namespace tenderyard
