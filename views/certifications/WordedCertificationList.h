// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// CertificationList with the types in the reader's language: the lists below the views know the stored words only.
class WordedCertificationList final : public EntityList
{
    Q_OBJECT
public:
    explicit WordedCertificationList(Database &database, QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
