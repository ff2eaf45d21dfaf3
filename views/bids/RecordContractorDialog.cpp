// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/RecordContractorDialog.h"

#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/Contractors.h"
#include "views/common/FieldRow.h"
#include "views/common/TagEdit.h"
#include "views/common/TimeInZoneField.h"
#include "views/shell/OfficeContext.h"

#include <QLineEdit>

namespace tenderyard {

RecordContractorDialog::RecordContractorDialog(OfficeContext &context, QWidget *parent)
    : FormDialog(tr("Record a contractor"),
                 tr("For a company that has no account. Staff verify its certifications before a bid of it counts."),
                 tr("Record"), QStringLiteral("primary"), parent),
      m_context(context), m_company(new QLineEdit),
      m_categories(new TagEdit(tr("Type a category, for example Roofing"))), m_region(new QLineEdit),
      m_email(new QLineEdit), m_received(new TimeInZoneField)
{
    QList<std::pair<QString, QString>> choices;
    const QList<Categories::Entry> categories = Categories::all();
    for (const Categories::Entry &entry : categories)
        choices.append({entry.code, entry.name});
    m_categories->setChoices(choices);
    m_received->setTime(m_context.database.clock().now(), {});
    addField(QStringLiteral("company_name"), tr("&Company"), m_company);
    addField(QStringLiteral("service_categories"), tr("C&ategories"), m_categories);
    addField(QStringLiteral("operating_region"), tr("Re&gion"), m_region);
    addField(QStringLiteral("email"), tr("&E-mail"), m_email);
    addField(QStringLiteral("received_at"), tr("&Received"), m_received);
    onSend([this] { send(); });
}

void RecordContractorDialog::send()
{
    const ProfileFields fields{.companyName = m_company->text(),
                               .categories = m_categories->tags(),
                               .region = m_region->text(),
                               .address = {},
                               .phone = {},
                               .email = m_email->text()};
    QList<Error> errors = Contractors::check(fields);
    const std::optional<QDateTime> received = m_received->time();
    if (!received || !received->isValid())
        errors.append({QStringLiteral("input.required"), {}, {}, QStringLiteral("received_at"), {}});
    if (!errors.isEmpty()) {
        fail(errors);
        return;
    }
    deliver(m_context.contractors.record(fields, *received), this, [this](const Expected<Uuid> &contractor) {
        if (!contractor) {
            fail(contractor.error());
            return;
        }
        Q_EMIT recorded(*contractor);
        finish();
    });
}

} // namespace tenderyard
