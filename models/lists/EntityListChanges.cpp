// SPDX-License-Identifier: GPL-3.0-or-later
// The manners of EntityList: pages and counts as they arrive, what other people and time change, and what has to wait.
#include "models/lists/EntityList.h"

#include "models/lists/EntityListBatch.h"

#include <algorithm>

namespace tenderyard {

namespace {

/// More pages than a screen shows; the other loaded ones are read again when somebody looks.
constexpr int pagesInSight = 3;
constexpr qint64 longestTimer = 3'600'000;

} // namespace

void EntityList::locate(const Uuid &id)
{
    m_soughtId = id;
    m_soughtKey.clear();
    if (isReady())
        m_loader->wantPlace(id);
}

void EntityList::seek(const Uuid &id, const RowKey &key)
{
    if (id != m_soughtId)
        return;
    m_soughtKey = key;
    if (key.isEmpty()) {
        Q_EMIT located(std::exchange(m_soughtId, Uuid()), -1);
        return;
    }
    continueSeeking();
}

void EntityList::continueSeeking()
{
    if (m_soughtId.isNull() || m_soughtKey.isEmpty())
        return;
    const int row = rowOfId(m_soughtId);
    const std::optional<RowSpan> missing = m_cache.missingSpan(m_soughtKey);
    if (row >= 0 || !missing)
        Q_EMIT located(std::exchange(m_soughtId, Uuid()), row);
    else if (!m_counting) // else its page is not known yet, and the next fences come here again
        m_loader->wantPage(*missing);
}

void EntityList::showPage(const RowSpan &span, const Rows &rows, bool complete)
{
    const bool forced = m_forced.removeAll(span) > 0;
    if (!forced && m_pending.anyMustWait() && !m_cache.keepsPlaces(span, rows)) {
        m_pending.addUnknown();
        tellCounts();
        return;
    }
    bool shown = false;
    {
        const EntityListBatch batch(*this);
        shown = m_cache.setRows(span, rows, complete);
    }
    // The span is gone, because other rows came or went meanwhile: who still looks there asks again.
    if (!shown)
        repaintAll();
    if (!m_cache.isExact())
        settleSoon();
    tellCounts();
    continueSeeking();
}

void EntityList::count()
{
    if (m_counting || m_failed || !isReady())
        return;
    if (const std::optional<RowSpan> span = m_cache.uncertainSpan()) {
        m_counting = true;
        m_countClock.start();
        m_loader->wantFences(*span);
    }
}

void EntityList::showFences(const RowSpan &span, const RowLoader::Fences &fences)
{
    m_counting = false;
    // A long list takes long to count; it is not counted more than a tenth of the time.
    m_settleTimer.setInterval(int(std::clamp<qint64>(m_countClock.elapsed() * 10, 1'000, 30'000)));
    {
        const EntityListBatch batch(*this);
        m_cache.setFences(span, fences.keys, fences.rest, fences.reachedEnd);
    }
    count();
    lookForNextChange();
    tellCounts();
    continueSeeking();
}

void EntityList::settleSoon()
{
    if (!m_settleTimer.isActive())
        m_settleTimer.start();
}

void EntityList::settle()
{
    if (!isReady())
        return;
    count();
    m_nextWanted = !m_description.nextChangeColumn.isEmpty();
    lookForNextChange();
}

/// After the counting: the scroll bar is in sight, the next deadline is not.
void EntityList::lookForNextChange()
{
    if (!m_counting && std::exchange(m_nextWanted, false))
        m_loader->wantNextChange();
}

void EntityList::armNextChange(const RowLoader::NextChange &next)
{
    m_next = next;
    if (!next.at.isValid()) {
        m_nextTimer.stop();
        return;
    }
    const qint64 wait = m_database.clock().now().msecsTo(next.at) + 1;
    m_nextTimer.start(int(std::clamp<qint64>(wait, 1, longestTimer)));
}

void EntityList::onNextChange()
{
    if (m_database.clock().now() < m_next.at) {
        armNextChange(m_next);
        return;
    }
    m_otherChanges[m_description.entity].unite(m_next.ids);
    flushChanged();
}

void EntityList::onChanged(const ChangeSet &changes)
{
    if (changes.isEmpty() || (!m_loaded && !m_loading))
        return;
    bool everything = changes.everything;
    bool some = changes.idsByEntity.contains(m_description.entity);
    for (const ListDescription::Dependency &dependency : m_description.dependencies) {
        if (dependency.entity == u'*' || (dependency.reach.isEmpty() && changes.touches(dependency.entity)))
            everything = true;
        some = some || changes.idsByEntity.contains(dependency.entity);
    }
    if (!everything && !some)
        return;
    if (!isReady()) {
        m_changedWhileLoading = true;
        return;
    }
    if (everything) {
        refreshShown(changes.own);
        return;
    }
    IdsByEntity &collected = changes.own ? m_ownChanges : m_otherChanges;
    for (auto entry = changes.idsByEntity.cbegin(); entry != changes.idsByEntity.cend(); ++entry)
        collected[entry.key()].unite(entry.value());
    if (!m_changeTimer.isActive())
        m_changeTimer.start();
}

void EntityList::flushChanged()
{
    if (!isReady()) {
        m_changedWhileLoading = true;
        return;
    }
    if (!m_otherChanges.isEmpty())
        m_loader->wantChanged(std::exchange(m_otherChanges, {}), false);
    if (!m_ownChanges.isEmpty())
        m_loader->wantChanged(std::exchange(m_ownChanges, {}), true);
}

void EntityList::showRefreshed(const RowLoader::Refreshed &answer)
{
    if (answer.tooMany) {
        refreshShown(answer.own);
        return;
    }
    QHash<Uuid, const Row *> rows;
    for (const Row &row : answer.rows)
        rows.insert(row.id(), &row);
    bool uncertain = false;
    {
        const EntityListBatch batch(*this);
        for (const Uuid &id : answer.ids)
            uncertain |= showChangedRow(id, rows.value(id), answer.own);
    }
    if (uncertain)
        m_cache.markUncertain();
    settleSoon();
    tellCounts();
    continueSeeking();
}

bool EntityList::showChangedRow(const Uuid &id, const Row *row, bool own)
{
    const bool known = m_cache.contains(id);
    const bool moves = row ? !m_cache.keepsPlace(*row) : known;
    if (moves && !own && m_pending.mustWait(id)) {
        m_pending.add(id);
        return false;
    }
    m_pending.remove(id);
    if (row)
        m_cache.putRow(*row);
    else
        m_cache.takeRow(id);
    return !known;
}

void EntityList::refreshShown(bool own)
{
    if (!isReady()) {
        m_changedWhileLoading = true;
        return;
    }
    const QList<RowSpan> spans = m_cache.loadedSpans();
    for (const RowSpan &span : spans.first(std::min<qsizetype>(spans.size(), pagesInSight))) {
        if (own && !m_forced.contains(span))
            m_forced.append(span);
        m_loader->wantPage(span);
    }
    m_cache.unload(pagesInSight);
    m_cache.markUncertain();
    settleSoon();
}

void EntityList::hold(bool held)
{
    m_pending.hold(held);
    releasePending();
}

void EntityList::setPinned(const QSet<Uuid> &ids)
{
    m_pending.setPinned(ids);
    releasePending();
}

/// Brings in what nothing makes wait any longer.
void EntityList::releasePending()
{
    QSet<Uuid> released;
    for (const Uuid &id : m_pending.ids()) {
        if (!m_pending.mustWait(id))
            released.insert(id);
    }
    if (!released.isEmpty() && isReady())
        m_loader->wantChanged({{m_description.entity, released}}, false);
    if (m_pending.hasUnknown() && !m_pending.anyMustWait()) {
        m_pending.forgetUnknown();
        refreshShown(false);
        tellCounts();
    }
}

void EntityList::showPending()
{
    applyOwn(m_pending.ids());
    if (m_pending.hasUnknown())
        refreshShown(true);
    m_pending.clear();
    tellCounts();
}

void EntityList::applyOwn(const QSet<Uuid> &ids)
{
    if (ids.isEmpty())
        return;
    m_ownChanges[m_description.entity].unite(ids);
    flushChanged();
}

void EntityList::tellCounts()
{
    if (const std::pair now(rowCount(), isCountExact()); now != m_toldCount) {
        m_toldCount = now;
        Q_EMIT countChanged(now.first, now.second);
    }
    if (isEmpty() != m_toldEmpty) {
        m_toldEmpty = isEmpty();
        Q_EMIT emptyChanged(m_toldEmpty);
    }
    if (m_pending.count() != m_toldPending) {
        m_toldPending = m_pending.count();
        Q_EMIT pendingChanges(m_toldPending);
    }
}

} // namespace tenderyard
