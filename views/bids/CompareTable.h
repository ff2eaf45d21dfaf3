// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/CompareModel.h"

#include <QTableView>

namespace tenderyard {

class CompareCorner;

/// The comparison itself: whole columns are chosen, ← and → go from bid to bid, Space shortlists, P pins, H hides. In
/// its corner stands by what the bids are sorted and how many are shown, with the menu for both.
class CompareTable : public QTableView
{
    Q_OBJECT
public:
    /// `model` outlives the table.
    explicit CompareTable(CompareModel *model, QWidget *parent = nullptr);

    /// Null while nothing is chosen.
    Uuid chosen() const;
    void choose(const Uuid &bid);
    /// All bids with what is compared, tab separated.
    QString asText() const;

Q_SIGNALS:
    void chosenChanged();
    /// Space, Enter and the menu: what shall be done with the chosen bid.
    void shortlistWanted();
    void profileWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMenu(const QPoint &globalPosition);
    void fillCorner();
    void fitColumns();
    void pinChosen();
    void hideChosen();
    void copy() const;

    CompareModel *m_model;
    CompareCorner *m_corner;
};

} // namespace tenderyard
