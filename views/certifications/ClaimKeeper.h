// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/VerificationClaims.h"

#include <QObject>
#include <QTimer>

namespace tenderyard {

/// Takes what somebody looks at, so that nobody else does it too: not at once, so that walking through the queue takes
/// nothing, keeps it as long as it is looked at, and gives it back afterwards. What was one's own before stays so.
class ClaimKeeper : public QObject
{
    Q_OBJECT
public:
    /// So long something is looked at before it is taken.
    static constexpr int patience = 1000;

    /// `database` outlives the keeper.
    explicit ClaimKeeper(Database &database, QObject *parent = nullptr);
    /// Gives back as leave() does, where there is time for it; otherwise it ends by itself.
    ~ClaimKeeper() override;

    /// This is looked at now, which is `isOwn` already or not, and waits for somebody.
    void look(const Uuid &item, bool isOwn);
    /// Nothing is looked at any more.
    void leave();
    /// It was decided, which frees it.
    void forget(const Uuid &item);
    /// Takes what a colleague has, and keeps it.
    void takeOver(const Uuid &item);

Q_SIGNALS:
    void failed(const tenderyard::Error &error);

private:
    void take();
    void hold(const QFuture<Outcome> &taken);

    VerificationClaims m_claims;
    QTimer m_timer;
    Uuid m_item;
    /// Taken by the keeper, which gives it back.
    bool m_isTaken = false;
    bool m_wasOwn = false;
};

} // namespace tenderyard
