// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "views/shell/PlaceRequest.h"

#include <QPushButton>

namespace tenderyard {

/// One thing that waits for the person: what, where, since when, how much; the whole row is its button.
class NeedRow : public QPushButton
{
    Q_OBJECT
public:
    explicit NeedRow(const Need &need, QWidget *parent = nullptr);

    /// Where it is done.
    static PlaceRequest placeFor(const Need &need);
    static QString sentence(const Need &need);
    /// What a click leads to, in a word.
    static QString actionWord(const Need &need);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Need m_need;
};

} // namespace tenderyard
