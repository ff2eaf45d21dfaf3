// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace tenderyard {

class ComparePanel;
class EmptyState;
class ListPane;
class PageHeader;
class RecordReader;
class StateStack;

/// The place where bids are compared: first the choice of a tender, then its bids, or why they cannot be seen yet.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QString keyHints() const override;
    QTableView *listView() override;

private:
    void build();
    QWidget *makeChoice();
    void readTender(const Uuid &tender);
    void showTender();
    void showMeta();
    /// Sealed, without a bid, or not this person's to see: says so instead of the bids.
    bool showReason();
    void showSealed();
    /// Whoever evaluates the bids gets the button that opens them.
    void offerOpening();
    void recordBid();

    Uuid m_tender;
    RecordReader *m_tenderReader;
    RecordReader *m_bidReader;
    bool m_tenderRead = false;
    bool m_bidsRead = false;
    /// Reads again when the deadline passes.
    QTimer m_deadline;
    PageHeader *m_header;
    QPushButton *m_record;
    QPushButton *m_showTender;
    StateStack *m_states;
    QStackedWidget *m_content;
    ListPane *m_choice = nullptr;
    EmptyState *m_sealed;
    QPushButton *m_openBids;
    EmptyState *m_none;
    ComparePanel *m_panel;
};

} // namespace tenderyard
