// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "views/shell/Page.h"

#include <QTimer>

#include <optional>

class QPushButton;

namespace tenderyard {

class ActionBar;
class Banner;
class BidEditor;
class BidReceiptView;
class BidRequirements;
class PageHeader;
class RecordReader;
class StateStack;
class TenderFacts;
struct BidReceipt;

/// A contractor reads a tender and bids on it: sends, revises and withdraws the bid, and keeps its receipt.
class BidFormPage : public Page
{
    Q_OBJECT
public:
    explicit BidFormPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QString keyHints() const override;
    bool mayLeave(const PlaceRequest &request) override;

private:
    QWidget *makeContent();
    void connectAll();
    void read(const Uuid &tender);
    void readRequirements();
    void present();
    void showTender(const Row &tender);
    void showOwnBid();
    void showOutcome();
    void askForActions();
    void showActions(const QList<ActionState> &states);
    void mend(const QString &ruleCode);
    void send();
    void sent(const Expected<BidReceipt> &receipt);
    void withdraw();
    /// The bid that counts, else the newest one; nothing before the first.
    std::optional<Row> ownBid() const;
    bool hasLiveBid() const;

    Uuid m_tender;
    RecordReader *m_tenderReader;
    RecordReader *m_bidReader;
    bool m_tenderRead = false;
    bool m_bidsRead = false;
    bool m_sending = false;
    /// Version of the bid that the editor shows; 0 for a new one.
    qint64 m_shownVersion = -1;
    quint64 m_question = 0;
    QTimer m_deadline;
    PageHeader *m_header;
    Banner *m_banner;
    TenderFacts *m_facts;
    BidRequirements *m_requirements;
    BidEditor *m_editor;
    QWidget *m_receiptSection;
    BidReceiptView *m_receipt;
    ActionBar *m_bar;
    QPushButton *m_withdraw;
    QPushButton *m_send;
    StateStack *m_states;
};

} // namespace tenderyard
