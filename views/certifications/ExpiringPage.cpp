// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ExpiringPage.h"

#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/ListTable.h"
#include "views/common/StateStack.h"
#include "views/shell/RowActions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tenderyard {

ExpiringPage::ExpiringPage(OfficeContext &context, QWidget *parent)
    : ListPage(context, new WordedCertificationList(context.database), QStringLiteral("expiring"), tr("Expiring soon"),
               new EmptyState(QStringLiteral("clock"), tr("Nothing expires soon"),
                              tr("Verified certifications stand here 90 days before they expire.")),
               parent),
      m_days(new QComboBox)
{
    for (const int days : {30, 60, 90})
        m_days->addItem(tr("In the next %n days", nullptr, days), days);
    m_days->setCurrentIndex(2);
    m_days->setAccessibleName(tr("How far to look ahead"));
    filters()->insertWidget(1, m_days);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ExpiringPage::filter);
    RowActions *actions =
        useActions(words::entity::certification, {QStringLiteral("edit"), QStringLiteral("check_file")});
    connect(actions->addButton(tr("Open the &contractor")), &QPushButton::clicked, this, [this] {
        if (const Row *row = currentRow())
            openRow(*row);
    });
    table()->hideAtFirst({list()->columnOf(QStringLiteral("uploaded")), list()->columnOf(QStringLiteral("issued"))});
    filter();
}

void ExpiringPage::open(const PlaceRequest &request)
{
    if (const int index = m_days->findData(request.detail.toInt()); index >= 0)
        m_days->setCurrentIndex(index);
    filter();
    ListPage::open(request);
}

void ExpiringPage::filter()
{
    const QDate today = context().database.clock().now().date();
    list()->setFilters(
        {ListFilter::equals(QStringLiteral("verified"), true), ListFilter::isNull(QStringLiteral("replaced_at")),
         ListFilter::atLeast(QStringLiteral("expires_sort"), today),
         ListFilter::atMost(QStringLiteral("expires_sort"), today.addDays(m_days->currentData().toInt()))});
}

bool ExpiringPage::isNarrowed() const
{
    return !list()->searchText().isEmpty() || m_days->currentIndex() != m_days->count() - 1;
}

void ExpiringPage::openRow(const Row &row)
{
    Q_EMIT go({QStringLiteral("contractor"), row.id(QStringLiteral("contractor_id")), {}});
}

QString ExpiringPage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("company_name"));
}

QString ExpiringPage::figuresOf(const Row &row) const
{
    return tr("%1, expires on %2")
        .arg(Categories::documentTypeName(row.text(QStringLiteral("document_type"))),
             QLocale().toString(row.date(QStringLiteral("expires_on")), QLocale::LongFormat));
}

} // namespace tenderyard
