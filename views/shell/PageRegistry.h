// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

#include <QHash>
#include <QString>

#include <functional>

namespace tenderyard {

/// Which page shows which place. Each folder of views/ registers its own.
class PageRegistry
{
public:
    using Factory = std::function<Page *(OfficeContext &context)>;

    void add(const QString &place, const Factory &factory) { m_factories.insert(place, factory); }
    bool has(const QString &place) const { return m_factories.contains(place); }
    QStringList places() const { return m_factories.keys(); }
    /// A new page without a parent, or null for an unknown place.
    Page *make(const QString &place, OfficeContext &context) const
    {
        const auto found = m_factories.constFind(place);
        return found == m_factories.constEnd() ? nullptr : (*found)(context);
    }

private:
    QHash<QString, Factory> m_factories;
};

} // namespace tenderyard
