// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ActionState.h"
#include "views/bids/ComparedBid.h"

#include <QObject>

class QWidget;

namespace tenderyard {

struct OfficeContext;

/// What an owner decides about the bids of one tender: asks what is possible, asks for reasons, does it. Dialogs are
/// opened over `window`, which owns this.
class BidDecisions : public QObject
{
    Q_OBJECT
public:
    BidDecisions(OfficeContext &context, QWidget *window);

    /// The tender that is decided about: a row of list_contract.
    void setTender(const Row &tender);
    /// Asks what may be done with this bid; answered by known(). An older question's answer is dropped.
    void ask(const ComparedBid &bid);

    /// The answer for an action; nothing when the workflow does not offer it now, or not to this person.
    std::optional<ActionState> state(const QString &action) const;
    const ComparedBid &bid() const { return m_bid; }

    void award();
    void shortlist();
    void reject();
    void reinstate();
    void assessLowPrice();
    void openBids();

Q_SIGNALS:
    void known();
    /// Something was refused outside of a dialog.
    void failed(const tenderyard::Error &error);
    /// A short line about what was done.
    void done(const QString &text);

private:
    void collect(const QList<ActionState> &states);
    void move(const QString &action, const QString &said);
    void moveWithReason(const QString &action, const QString &title, const QString &explanation, const QString &role,
                        const QString &said);

    OfficeContext &m_context;
    QWidget *m_window;
    Row m_tender;
    ComparedBid m_bid;
    QList<ActionState> m_states;
    quint64 m_question = 0;
};

} // namespace tenderyard
