// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QSet>

namespace tenderyard {

/// Other people's changes that would move rows somebody is looking at, and whether they have to wait.
class PendingChanges
{
public:
    /// While held, nothing moves.
    void hold(bool held) { m_held = held; }
    /// These rows stay where they are.
    void setPinned(const QSet<Uuid> &ids) { m_pinned = ids; }

    bool mustWait(const Uuid &id) const { return m_held || m_pinned.contains(id); }
    bool anyMustWait() const { return m_held || !m_pinned.isEmpty(); }

    void add(const Uuid &id) { m_ids.insert(id); }
    /// Rows changed that nobody can name.
    void addUnknown() { m_unknown = true; }
    void remove(const Uuid &id) { m_ids.remove(id); }
    void forgetUnknown() { m_unknown = false; }
    void clear()
    {
        m_ids.clear();
        m_unknown = false;
    }

    const QSet<Uuid> &ids() const { return m_ids; }
    bool hasUnknown() const { return m_unknown; }
    int count() const { return int(m_ids.size()) + int(m_unknown); }

private:
    bool m_held = false;
    QSet<Uuid> m_pinned;
    QSet<Uuid> m_ids;
    bool m_unknown = false;
};

} // namespace tenderyard
