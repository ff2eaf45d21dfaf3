// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/PageTile.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>

#include <optional>

namespace tenderyard {

class DocumentDecoder;

/// The parts of pages that are in sight: asked of the decoder, and kept as long as they fit into 96 MiB, the longest
/// unused going first.
class PageTiles : public QObject
{
    Q_OBJECT
public:
    static constexpr int cacheMiB = 96;
    /// Pages are cut into squares of this side, in pixels of the screen.
    static constexpr int side = 1024;

    /// `decoder` outlives the tiles.
    explicit PageTiles(DocumentDecoder &decoder, QObject *parent = nullptr);

    /// The parts of a page of this size that touch `part`.
    static QList<PageTile> partsOf(int page, const QSize &pageSize, const QRect &part);

    /// What is needed now, the most urgent first: asks for what is not there, and no longer for anything else.
    void want(const QList<PageTile> &tiles);
    /// Null while it is not there.
    const QImage *find(const PageTile &tile);
    /// Why a page cannot be shown.
    std::optional<Error> problemOf(int page) const;
    /// Whether something is on its way.
    bool isBusy() const { return !m_pending.isEmpty(); }
    /// The document has gone.
    void clear();
    /// The memory that is in use, in KiB.
    qsizetype usedKiB() const { return m_cache.totalCost(); }

Q_SIGNALS:
    void arrived(int page);

private:
    void keep(const PageTile &tile, const Expected<QImage> &image);

    DocumentDecoder &m_decoder;
    QCache<PageTile, QImage> m_cache;
    QHash<PageTile, QFuture<Expected<QImage>>> m_pending;
    QHash<int, Error> m_problems;
};

} // namespace tenderyard
