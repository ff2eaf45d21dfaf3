// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ThumbnailModel.h"

#include "models/domain/Deliver.h"
#include "models/preview/DocumentDecoder.h"

#include <QLocale>

namespace tenderyard {

ThumbnailModel::ThumbnailModel(DocumentDecoder &decoder, QObject *parent)
    : QAbstractListModel(parent), m_decoder(decoder), m_images(cacheMiB * 1024)
{
}

void ThumbnailModel::setDocument(const DocumentInfo &info)
{
    beginResetModel();
    for (auto &pending : m_pending)
        pending.cancel();
    m_pending.clear();
    m_images.clear();
    m_failed.clear();
    m_info = info;
    endResetModel();
}

QImage ThumbnailModel::image(int page) const
{
    if (page < 0 || page >= m_info.pages.size())
        return {};
    if (const QImage *image = m_images.object(page))
        return *image;
    ask(page);
    return {};
}

void ThumbnailModel::ask(int page) const
{
    if (m_pending.contains(page) || m_failed.contains(page))
        return;
    const double longest = longerSide * m_ratio;
    const QSize size = m_info.pages.at(page).scaled(longest, longest, Qt::KeepAspectRatio).toSize();
    const PageTile tile{page, size.expandedTo({1, 1}), QRect(QPoint(0, 0), size.expandedTo({1, 1}))};
    const auto image = m_decoder.render(tile, DocumentDecoder::Urgency::Later);
    m_pending.insert(page, image);
    auto *self = const_cast<ThumbnailModel *>(this);
    deliver(image, self, [self, page](const Expected<QImage> &answer) {
        self->m_pending.remove(page);
        if (answer)
            self->m_images.insert(page, new QImage(*answer), std::max<qsizetype>(1, answer->sizeInBytes() / 1024));
        else
            self->m_failed.insert(page);
        Q_EMIT self->dataChanged(self->index(page), self->index(page), {Qt::DecorationRole});
    });
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_info.pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().toString(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(QLocale().toString(index.row() + 1));
    return role == Qt::DecorationRole ? QVariant(image(index.row())) : QVariant();
}

} // namespace tenderyard
