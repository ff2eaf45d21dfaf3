// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ProfilePane.h"

#include "models/domain/Deliver.h"
#include "views/certifications/NeedsList.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/ListTable.h"
#include "views/common/TextLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tenderyard {

ProfilePane::ProfilePane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_certifications(new WordedCertificationList(context.database, this)),
      m_table(new ListTable(QStringLiteral("verification_certifications"))),
      m_needs(new NeedsList(NeedsList::Adding::No))
{
    m_table->setModel(m_certifications);
    m_table->setAccessibleName(tr("Certifications of the contractor"));
    m_table->hideAtFirst(
        {m_certifications->columnOf(QStringLiteral("company")), m_certifications->columnOf(QStringLiteral("file")),
         m_certifications->columnOf(QStringLiteral("issued")), m_certifications->columnOf(QStringLiteral("uploaded")),
         m_certifications->columnOf(QStringLiteral("issuer"))});
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_certifications->rowAt(index.row()))
            Q_EMIT opened(row->id());
    });
    auto *needs = new QScrollArea;
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_needs);
    rows->addStretch();
    needs->setWidget(holder);
    needs->setWidgetResizable(true);
    needs->setFrameShape(QFrame::NoFrame);
    needs->setBackgroundRole(QPalette::Base);
    needs->setFocusPolicy(Qt::NoFocus);
    needs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(8));
    column->addWidget(needs, 3);
    column->addWidget(new TextLabel(tr("Certifications of this contractor"), TextRole::Section));
    column->addWidget(m_table, 2);
}

void ProfilePane::show(const Uuid &contractor)
{
    m_certifications->setFilters({ListFilter::equals(QStringLiteral("contractor_id"), contractor.toString()),
                                  ListFilter::isNull(QStringLiteral("replaced_at"))});
    deliver(m_context.contractors.requiredTypes(contractor), this,
            [this, token = ++m_token](const Expected<QList<RequiredType>> &needs) {
                if (token == m_token && needs)
                    m_needs->setNeeds(*needs);
            });
}

} // namespace tenderyard
