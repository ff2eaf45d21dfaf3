// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoOffice.h"
#include "app/window/WalkthroughClock.h"
#include "app/window/WalkthroughDialogs.h"
#include "app/window/WindowHand.h"
#include "models/domain/Uuid.h"
#include "models/storage/Row.h"
#include "views/shell/PlaceRequest.h"

#include <QObject>

namespace tenderyard {

class Walkthrough;

/// What `tenderyard walkthrough` does: staff import a tender and take it over for an owner, contractors bid, the owner
/// opens, compares, awards, plans and starts, the contractor finishes the milestones, the owner approves and pays them,
/// completes the contract and reviews the contractor. Everybody uses the widgets that people use.
class WalkthroughScript : public QObject
{
    Q_OBJECT
public:
    /// All but `office` outlive the script. `office` is the path of a demonstration office.
    WalkthroughScript(Walkthrough &walkthrough, MainWindow &window, WalkthroughClock &clock,
                      WalkthroughDialogs &dialogs, const DemoSummary &demo, const QString &office);

    void addAll();

private:
    void addSignIn(const QString &login, const QString &line);
    void addPage(const QString &picture, const PlaceRequest &place, const QString &line);
    /// The same for a page about the tender that the walkthrough is about.
    void addTenderPage(const QString &picture, const QString &place, const QString &line);
    void addOwnerPages();
    /// A page about the tender of this title.
    void addPageOf(const QString &picture, const QString &place, const QString &title, const QString &line);
    void addVerification();
    void addImport();
    void addTakeOver();
    void addBid(const QString &login, const QString &cost, const QString &days);
    void addAward();
    void addPlan();
    void addCompletion();
    void addApproval();
    void addReview();
    void addOtherPages();
    /// Waits for a row of a relation, whose `column` has this value, and keeps it.
    void addWait(const QString &relation, const QString &column, const QString &value);
    /// The same for as many rows of the tender as there are in this status.
    void addWaitForCount(const QString &relation, const QString &status, int count);
    bool ask(const QString &relation, const QString &column, const QString &value);
    bool dialogGone() const { return !m_hand.dialog(); }

    Walkthrough &m_walkthrough;
    WindowHand m_hand;
    WalkthroughClock &m_clock;
    WalkthroughDialogs &m_dialogs;
    const DemoSummary m_demo;
    const QString m_office;
    Uuid m_tender;
    Rows m_rows;
    bool m_asking = false;
    bool m_answered = false;
    bool m_begun = false;
};

} // namespace tenderyard
