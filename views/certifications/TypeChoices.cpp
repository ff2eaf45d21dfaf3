// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/TypeChoices.h"

#include "models/domain/Deliver.h"

#include <algorithm>

namespace tenderyard {

TypeChoices::TypeChoices(OfficeContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void TypeChoices::load(const Uuid &contractor)
{
    const quint64 token = ++m_token;
    deliver(CertificationCatalog(m_context.database).types(), this,
            [this, token, contractor](const Expected<QList<CertificationType>> &types) {
                if (token != m_token)
                    return;
                if (!types) {
                    Q_EMIT failed(types.error());
                    return;
                }
                if (contractor.isNull()) {
                    take(*types, {});
                    return;
                }
                deliver(m_context.contractors.requiredTypes(contractor), this,
                        [this, token, types = *types](const Expected<QList<RequiredType>> &needs) {
                            if (token == m_token)
                                take(types, needs.value_or(QList<RequiredType>()));
                        });
            });
}

void TypeChoices::take(const QList<CertificationType> &types, const QList<RequiredType> &needs)
{
    QList<Choice> choices;
    for (const CertificationType &type : types) {
        const bool required = std::ranges::any_of(
            needs, [&](const RequiredType &need) { return need.required && need.documentType == type.name; });
        // What is asked for is offered, retired or not.
        if (required || !type.retired)
            choices.append({type.name, required});
    }
    std::ranges::stable_partition(choices, &Choice::required);
    // A list that somebody has open stays open while it says the same.
    if (m_loaded && choices == m_choices && types == m_types)
        return;
    m_types = types;
    m_choices = choices;
    m_loaded = true;
    Q_EMIT changed();
}

bool TypeChoices::hasLimit(const QString &type) const
{
    const auto found = std::ranges::find(m_types, type, &CertificationType::name);
    return found != m_types.end() && found->hasLimit;
}

} // namespace tenderyard
