// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentInfo.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QSet>

namespace tenderyard {

class DocumentDecoder;

/// The pages of a document as small pictures, which are asked for when they are looked at and not before what is read.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// The longer side of a thumbnail at scale 1, in pixels.
    static constexpr int longerSide = 128;
    /// What the thumbnails may take, in MiB.
    static constexpr int cacheMiB = 16;

    /// `decoder` outlives the model.
    explicit ThumbnailModel(DocumentDecoder &decoder, QObject *parent = nullptr);

    void setDocument(const DocumentInfo &info);
    void setDevicePixelRatio(double ratio) { m_ratio = ratio; }
    /// The thumbnail of a page, asked for when it is not there; null until then.
    QImage image(int page) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the number of the page as people count; DecorationRole: its picture.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void ask(int page) const;

    DocumentDecoder &m_decoder;
    DocumentInfo m_info;
    double m_ratio = 1;
    mutable QCache<int, QImage> m_images;
    mutable QHash<int, QFuture<Expected<QImage>>> m_pending;
    /// Pages that could not be shown are not asked for again.
    mutable QSet<int> m_failed;
};

} // namespace tenderyard
