// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/TableDigest.h"

namespace tenderyard {

void TableDigest::add(const CopyRows &rows)
{
    for (const QVariantList &row : rows) {
        for (const QVariant &value : row)
            add(value);
    }
    m_rows += rows.size();
}

void TableDigest::add(const QVariant &value)
{
    if (value.isNull()) {
        m_hash.addData(QByteArrayLiteral("n;"));
        return;
    }
    const bool isBytes = value.typeId() == QMetaType::QByteArray;
    const QByteArray bytes = isBytes ? value.toByteArray() : value.toString().toUtf8();
    // With its length, so that nothing can move from one value to the next unseen.
    m_hash.addData(QByteArray::number(bytes.size()));
    m_hash.addData(QByteArrayLiteral(":"));
    m_hash.addData(bytes);
    m_hash.addData(QByteArrayLiteral(";"));
}

void TableDigest::reset()
{
    m_hash.reset();
    m_rows = 0;
}

CopiedTable TableDigest::of(const QString &name) const
{
    return {name, m_rows, QString::fromLatin1(m_hash.result().toHex())};
}

} // namespace tenderyard
