// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RowCache.h"

namespace tenderyard {

/// What a database would answer a RowCache: rows with a rank, sorted by it and by id.
class RowSource
{
public:
    static Row row(const Uuid &id, qint64 rank, const QString &note = {});

    /// `count` rows of the ranks 0, 10, 20 …
    explicit RowSource(int count);

    /// Adds the row, or changes and moves the one with its id.
    void put(const Row &row);
    void remove(const Uuid &id);
    const Rows &rows() const { return m_rows; }

    /// The first page.
    void start(RowCache &cache) const;
    /// The page that is asked for; false when the cache does not want it any more.
    bool answer(RowCache &cache, const RowSpan &span) const;
    /// One pass over at most `most` rows of what is uncertain; false when nothing was.
    bool count(RowCache &cache, int most = 1'000'000) const;
    void countAll(RowCache &cache) const;
    /// Whether each row of the cache, loaded as it is come to, is the one that stands there.
    bool isShownBy(RowCache &cache) const;

private:
    Rows within(const RowSpan &span) const;
    qsizetype placeBehind(const RowKey &key) const;

    Rows m_rows;
    QList<RowKey> m_keys;
};

} // namespace tenderyard
