// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentPlace.h"
#include "models/documents/remote/DocumentMove.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace tenderyard {

/// Looks after where the office's documents are kept: opens the store that the office chose, with this computer's
/// secret for it, and moves all documents to another one. Lives in the GUI thread with the session, and never waits.
class DocumentKeeper : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        /// The office's setting was read.
        bool isKnown = false;
        /// With the office means: on its server.
        bool isOnServer = false;
        DocumentPlace place;
        /// Where old copies were left by the last move.
        std::optional<DocumentPlace> before;
        /// Where a move was going that has not come to its end, here or at another desk, and whether it is the own one.
        std::optional<DocumentPlace> target;
        bool isOwnMove = false;
        /// Documents can be neither kept nor opened until this computer has the secret. Why the keychain has not given
        /// it, or why it was refused.
        bool needsSecret = false;
        Error reason;
    };
    struct Move
    {
        enum class Phase {
            None,
            Connecting,
            Moving,
            Paused,
            /// All is moved but what the old place has not got, or not whole: somebody decides.
            Undecided,
            /// After the switch: what came to the old place meanwhile.
            LookingAgain,
            Removing
        };
        Phase phase = Phase::None;
        DocumentPlace to;
        DocumentMove::Progress progress;
        QList<StoreMove::Lost> lost;
        /// Why the last one ended before its end; no code: it did not.
        Error error;
        /// The last one came to its end.
        bool isDone = false;
        /// How many old copies were removed; -1: none were to be.
        int removed = -1;
    };
    /// A secret as a person gave it on this computer.
    struct Secret
    {
        QString text;
        /// As RemoteAccess has it.
        QString authority;
        /// The keychain shall keep it.
        bool remember = false;
    };
    /// The administrator of the office's server, who alone may read everybody's documents there; empty for a file.
    struct Administrator
    {
        QString address;
        QString secret;
    };

    const State &state() const { return m_state; }
    const Move &move() const { return m_move; }

    /// Takes the secret of the place in use, once the store lets it in. Errors as StoreTrial::start().
    virtual QFuture<Expected<bool>> giveSecret(const Secret &secret) = 0;
    /// What this computer knows of the secret for a place; without text where it knows none.
    virtual Secret known(const DocumentPlace &place) const = 0;
    /// Tries out a place, as StoreTrial does.
    virtual QFuture<Expected<bool>> tryOut(const DocumentPlace &place, const Secret &secret) = 0;
    /// Moves all documents to another place, which the office uses once all are there. The answer says whether it
    /// began; how it goes on is told by move().
    virtual QFuture<Expected<bool>> begin(const DocumentPlace &place, const Secret &secret,
                                          const Administrator &administrator) = 0;
    virtual void pause() = 0;
    virtual void goOn() = 0;
    /// Gives the move up; what was copied stays where it is.
    virtual void cancel() = 0;
    /// Uses the new place, though some documents could not be moved.
    virtual void switchAnyway() = 0;
    /// Removes what the last move left at the old place, of what is found whole at the new one.
    virtual QFuture<Expected<bool>> removeOld(const Administrator &administrator) = 0;
    /// Leaves the old copies where they are, and forgets them.
    virtual void keepOld() = 0;

Q_SIGNALS:
    void stateChanged();
    void moveChanged();
    /// Another desk chose another place, which is used from now on.
    void placeChanged();
    /// The keychain did not keep the secret; the work goes on.
    void notKept(const tenderyard::Error &error);

protected:
    State m_state;
    Move m_move;
};

} // namespace tenderyard
