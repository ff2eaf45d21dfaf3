// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PageTiles.h"

#include "models/domain/Deliver.h"
#include "models/preview/DocumentDecoder.h"

#include <QSet>

namespace tenderyard {

PageTiles::PageTiles(DocumentDecoder &decoder, QObject *parent)
    : QObject(parent), m_decoder(decoder), m_cache(cacheMiB * 1024)
{
}

QList<PageTile> PageTiles::partsOf(int page, const QSize &pageSize, const QRect &part)
{
    QList<PageTile> tiles;
    const QRect whole(QPoint(0, 0), pageSize);
    const QRect wanted = part & whole;
    if (wanted.isEmpty())
        return tiles;
    for (int y = wanted.top() / side * side; y <= wanted.bottom(); y += side) {
        for (int x = wanted.left() / side * side; x <= wanted.right(); x += side)
            tiles.append({page, pageSize, QRect(x, y, side, side) & whole});
    }
    return tiles;
}

void PageTiles::want(const QList<PageTile> &tiles)
{
    const QSet<PageTile> wanted(tiles.cbegin(), tiles.cend());
    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        if (wanted.contains(pending.key())) {
            ++pending;
            continue;
        }
        pending->cancel();
        pending = m_pending.erase(pending);
    }
    for (const PageTile &tile : tiles) {
        if (m_pending.contains(tile) || m_cache.contains(tile) || m_problems.contains(tile.page))
            continue;
        const auto image = m_decoder.render(tile);
        m_pending.insert(tile, image);
        deliver(image, this, [this, tile](const Expected<QImage> &answer) { keep(tile, answer); });
    }
}

void PageTiles::keep(const PageTile &tile, const Expected<QImage> &image)
{
    m_pending.remove(tile);
    if (image)
        m_cache.insert(tile, new QImage(*image), std::max<qsizetype>(1, image->sizeInBytes() / 1024));
    else
        m_problems.insert(tile.page, image.error());
    Q_EMIT arrived(tile.page);
}

const QImage *PageTiles::find(const PageTile &tile)
{
    return m_cache.object(tile);
}

std::optional<Error> PageTiles::problemOf(int page) const
{
    const auto problem = m_problems.constFind(page);
    return problem == m_problems.cend() ? std::nullopt : std::optional(*problem);
}

void PageTiles::clear()
{
    want({});
    m_cache.clear();
    m_problems.clear();
}

} // namespace tenderyard
