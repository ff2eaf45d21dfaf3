// SPDX-License-Identifier: GPL-3.0-or-later
// How all documents of an office are moved to another place.
#include "app/window/OfficeDocuments.h"

#include "models/documents/remote/MovingFolder.h"
#include "models/documents/remote/MovingRemote.h"
#include "models/domain/Deliver.h"
#include "models/server/stores/AdministratorStore.h"
#include "models/storage/Database.h"

#include <chrono>

namespace tenderyard {

namespace {

const QString usedPlace = QStringLiteral("documents_place");
const QString placeBefore = QStringLiteral("documents_before");
const QString targetOfMove = QStringLiteral("documents_target");
const QString whoMoves = QStringLiteral("documents_mover");
/// By then every desk has heard where documents go now, or has a store that finds them anyway.
constexpr std::chrono::seconds beforeLookingAgain(5);

} // namespace

void OfficeDocuments::setPhase(Move::Phase phase)
{
    m_move.phase = phase;
    Q_EMIT moveChanged();
}

void OfficeDocuments::endMove()
{
    // Whoever tells of its end may be under way in it.
    if (m_run) {
        m_run->disconnect(this);
        m_run.release()->deleteLater();
    }
    // They go when the move has gone.
    QTimer::singleShot(0, this, [from = std::shared_ptr(std::move(m_from)), to = std::shared_ptr(std::move(m_to))] {});
    setPhase(Move::Phase::None);
}

void OfficeDocuments::failMove(const Error &error)
{
    m_move.error = error;
    endMove();
}

void OfficeDocuments::withRows(const Administrator &administrator, const std::function<void(Database &)> &next,
                               const std::function<void(const Error &)> &failed)
{
    if (!m_state.isOnServer) {
        next(m_database);
        return;
    }
    m_administrator = std::make_unique<Database>(m_database.clock());
    deliver(m_administrator->open(administrator.address, MissingOffice::Refuse, administrator.secret), this,
            [this, next, failed](const Outcome &opened) {
                if (opened)
                    next(*m_administrator);
                else
                    failed(opened.error());
            });
}

std::unique_ptr<MovingPlace> OfficeDocuments::end(Database &rows, const DocumentPlace &place)
{
    if (place.isOutside()) {
        const Secret secret = m_known.value(place.secretKey());
        return std::make_unique<MovingRemote>(rows, place, place.access(secret.text, secret.authority));
    }
    if (m_state.isOnServer)
        return std::make_unique<AdministratorStore>(rows);
    return std::make_unique<MovingFolder>(FolderStore::folderBeside(m_path));
}

QFuture<Expected<bool>> OfficeDocuments::begin(const DocumentPlace &place, const Secret &secret,
                                               const Administrator &administrator)
{
    auto promise = std::make_shared<QPromise<Expected<bool>>>();
    promise->start();
    const auto answer = [promise](const Expected<bool> &begun) {
        promise->addResult(begun);
        promise->finish();
    };
    const QFuture<Expected<bool>> future = promise->future();
    if (m_move.phase != Move::Phase::None) {
        answer(failure(QStringLiteral("documents.moving")));
        return future;
    }
    m_move = {};
    m_move.to = place;
    setPhase(Move::Phase::Connecting);
    const auto failed = [this, answer](const Error &error) {
        setPhase(Move::Phase::None);
        answer(tl::unexpected(error));
    };
    withRows(
        administrator,
        [this, place, secret, answer, failed](Database &rows) {
            deliver(set({{targetOfMove, place.toText()}, {whoMoves, m_person}}), this,
                    [this, place, secret, answer, failed, &rows](const Outcome &written) {
                        if (!written) {
                            failed(written.error());
                            return;
                        }
                        if (place.isOutside())
                            remember(place, secret);
                        answer(true);
                        startMove(rows);
                    });
        },
        failed);
    return future;
}

void OfficeDocuments::run(Database &rows, const DocumentPlace &from, const DocumentPlace &to,
                          const std::function<void(const Expected<StoreMove::Report> &)> &done)
{
    m_from = end(rows, from);
    m_to = end(rows, to);
    m_run = std::make_unique<DocumentMove>(rows, *m_from, *m_to);
    m_move.progress = {};
    connect(m_run.get(), &DocumentMove::progressed, this, [this] {
        m_move.progress = m_run->progress();
        Q_EMIT moveChanged();
    });
    deliver(m_run->start(), m_run.get(), done);
}

void OfficeDocuments::startMove(Database &rows)
{
    m_origin = m_state.place;
    setPhase(Move::Phase::Moving);
    run(rows, m_origin, m_move.to, [this](const Expected<StoreMove::Report> &report) { finishMove(report); });
}

void OfficeDocuments::finishMove(const Expected<StoreMove::Report> &report)
{
    if (!report) {
        failMove(report.error());
        return;
    }
    m_move.lost = report->lost;
    if (m_move.lost.isEmpty())
        switchOver();
    else
        setPhase(Move::Phase::Undecided);
}

void OfficeDocuments::switchAnyway()
{
    if (m_move.phase == Move::Phase::Undecided)
        switchOver();
}

void OfficeDocuments::switchOver()
{
    // Somebody else was faster.
    if (m_state.place != m_origin) {
        failMove({QStringLiteral("documents.moved_elsewhere"), {}, {}, {}, {}});
        return;
    }
    const OfficeSettings::Values values{{usedPlace, m_move.to.toText()},
                                        {placeBefore, m_origin.toText()},
                                        {targetOfMove, QString()},
                                        {whoMoves, QString()}};
    deliver(set(values), this, [this](const Outcome &written) {
        if (!written) {
            failMove(written.error());
            return;
        }
        m_move.isDone = true;
        readSetting();
        setPhase(Move::Phase::LookingAgain);
        QTimer::singleShot(beforeLookingAgain, this, &OfficeDocuments::lookAgain);
    });
}

void OfficeDocuments::lookAgain()
{
    if (m_move.phase != Move::Phase::LookingAgain || !m_state.before)
        return;
    Database &rows = m_administrator ? *m_administrator : m_database;
    run(rows, *m_state.before, m_state.place, [this](const Expected<StoreMove::Report> &report) {
        if (!report)
            m_move.error = report.error();
        endMove();
    });
}

void OfficeDocuments::pause()
{
    if (m_move.phase != Move::Phase::Moving)
        return;
    m_run->pause();
    setPhase(Move::Phase::Paused);
}

void OfficeDocuments::goOn()
{
    if (m_move.phase != Move::Phase::Paused)
        return;
    m_run->goOn();
    setPhase(Move::Phase::Moving);
}

void OfficeDocuments::cancel()
{
    const bool isRunning = m_move.phase != Move::Phase::None;
    const bool isOwn = m_move.phase == Move::Phase::Moving || m_move.phase == Move::Phase::Paused ||
                       m_move.phase == Move::Phase::Undecided;
    if (isRunning && !isOwn)
        return;
    m_move = {};
    endMove();
    deliver(set({{targetOfMove, QString()}, {whoMoves, QString()}}), this, [this](const Outcome &written) {
        if (!written)
            failMove(written.error());
    });
}

QFuture<Expected<bool>> OfficeDocuments::removeOld(const Administrator &administrator)
{
    auto promise = std::make_shared<QPromise<Expected<bool>>>();
    promise->start();
    const auto answer = [promise](const Expected<bool> &begun) {
        promise->addResult(begun);
        promise->finish();
    };
    const QFuture<Expected<bool>> future = promise->future();
    if (m_move.phase != Move::Phase::None || !m_state.before) {
        answer(failure(QStringLiteral("documents.moving")));
        return future;
    }
    const DocumentPlace before = *m_state.before;
    if (before.isOutside() && known(before).text.isEmpty()) {
        answer(failure(QStringLiteral("store.no_secret")));
        return future;
    }
    m_move = {};
    m_move.to = m_state.place;
    setPhase(Move::Phase::Connecting);
    withRows(
        administrator,
        [this, before, answer](Database &rows) {
            answer(true);
            removeFrom(rows, before);
        },
        [this, answer](const Error &error) {
            setPhase(Move::Phase::None);
            answer(tl::unexpected(error));
        });
    return future;
}

void OfficeDocuments::removeFrom(Database &rows, const DocumentPlace &before)
{
    setPhase(Move::Phase::Removing);
    // Nothing is removed but what is found whole at the new place; what is not there yet is moved now.
    run(rows, before, m_state.place, [this, &rows](const Expected<StoreMove::Report> &report) {
        if (report)
            removeFound(rows, *report);
        else
            failMove(report.error());
    });
}

void OfficeDocuments::removeFound(Database &rows, const StoreMove::Report &report)
{
    m_move.lost = report.lost;
    deliver(m_from->remove(report.there), this, [this, report, &rows](const Expected<int> &removed) {
        if (!removed) {
            failMove(removed.error());
            return;
        }
        m_move.removed = *removed;
        const auto forget = [this](const Outcome &done) {
            if (!done)
                m_move.error = done.error();
            endMove();
        };
        const bool cameBack = m_state.before && m_state.before->isOutside() && !m_state.place.isOutside();
        auto keys = std::make_shared<MovingKeys>(rows);
        if (cameBack)
            deliver(keys->drop(report.there), this, [keys](const Expected<bool> &) {});
        deliver(set({{placeBefore, QString()}}), this, forget);
    });
}

void OfficeDocuments::keepOld()
{
    deliver(set({{placeBefore, QString()}}), this, [this](const Outcome &written) {
        if (!written)
            failMove(written.error());
    });
}

} // namespace tenderyard
