// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "views/shell/Page.h"

#include <QTimer>

class QPushButton;

namespace tenderyard {

class ActionBar;
class Banner;
class HistorySection;
class MemberSection;
class OfferRows;
class PageHeader;
class RecordReader;
class StateStack;
class TenderActions;
class TenderFacts;

/// One tender: what it says, how it stands, what can be done with it, who takes part, and what happened.
class TenderPage : public Page
{
    Q_OBJECT
public:
    explicit TenderPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;

private:
    QWidget *makeContent();
    void connectAll();
    void read(const Uuid &tender);
    void present(const Rows &rows);
    void showHeader(const Row &tender);
    void askForActions();
    void showActions(const QList<ActionState> &states);
    void showBar();

    Uuid m_tender;
    RecordReader *m_reader;
    TenderActions *m_actions;
    /// The step on the action bar.
    ActionState m_next;
    quint64 m_question = 0;
    /// Reads again when the tender's own times pass.
    QTimer m_nextChange;
    PageHeader *m_header;
    Banner *m_banner;
    TenderFacts *m_facts;
    QWidget *m_offersHeading;
    OfferRows *m_offers;
    QWidget *m_membersHeading;
    MemberSection *m_members;
    HistorySection *m_history;
    ActionBar *m_bar;
    QPushButton *m_primary;
    StateStack *m_states;
};

} // namespace tenderyard
