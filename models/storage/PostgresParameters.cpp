// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresParameters.h"

#include "models/storage/PostgresValues.h"

namespace tenderyard {

Expected<PostgresParameters> PostgresParameters::of(const QList<QVariant> &values)
{
    PostgresParameters parameters;
    const auto count = size_t(values.size());
    parameters.m_bytes.reserve(count);
    for (const QVariant &value : values) {
        const bool isBytes = value.typeId() == QMetaType::QByteArray;
        QByteArray bytes = isBytes ? value.toByteArray() : postgresText(value);
        if (!isBytes && bytes.contains('\0'))
            return failure(QStringLiteral("input.wrong_type"), QStringLiteral("a null character in a text"));
        parameters.m_bytes.push_back(std::move(bytes));
        const QByteArray &kept = parameters.m_bytes.back();
        parameters.m_pointers.push_back(value.isNull() ? nullptr : kept.constData());
        parameters.m_lengths.push_back(int(kept.size()));
        parameters.m_formats.push_back(isBytes ? 1 : 0);
    }
    return parameters;
}

} // namespace tenderyard
