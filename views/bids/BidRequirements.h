// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Contractors.h"

#include <QWidget>

class QGridLayout;

namespace tenderyard {

/// The certifications that a bidder must hold, each with how it stands.
class BidRequirements : public QWidget
{
    Q_OBJECT
public:
    explicit BidRequirements(QWidget *parent = nullptr);

    void setTypes(const QList<RequiredType> &types);

private:
    QGridLayout *m_grid;
};

} // namespace tenderyard
