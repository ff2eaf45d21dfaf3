// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/CompareModel.h"
#include "views/common/Theme.h"
#include "views/shell/PlaceRequest.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

struct OfficeContext;
class ActionBar;
class Banner;
class BidDecisions;
class CompareTable;
class PriceSpread;

/// The opened bids of one tender side by side, and below them what can be done with the chosen one and why not yet.
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePanel(OfficeContext &context, QWidget *parent = nullptr);

    /// `tender` is a row of list_contract, `bids` those of compare_bid. Choice and order stay while it is the same one.
    void setBids(const Row &tender, const Rows &bids);
    CompareTable *table() const { return m_table; }
    BidDecisions *decisions() const { return m_decisions; }
    /// What the main button does.
    void triggerPrimary();

Q_SIGNALS:
    void go(const tenderyard::PlaceRequest &request);
    void said(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectButtons();
    void chooseAny();
    void showChosen();
    void showActions();
    void showOutcome();
    void showNote(Tone tone, const QString &text);
    void hideNote();
    void mend(const QString &ruleCode);
    void goToProfile(const QString &detail = {});

    Row m_tender;
    Uuid m_tenderId;
    Uuid m_chosen;
    CompareModel *m_model;
    CompareTable *m_table;
    PriceSpread *m_spread;
    QVBoxLayout *m_notes;
    Banner *m_banner;
    BidDecisions *m_decisions;
    ActionBar *m_bar;
    QPushButton *m_reject;
    QPushButton *m_reinstate;
    QPushButton *m_shortlist;
    QPushButton *m_award;
};

} // namespace tenderyard
