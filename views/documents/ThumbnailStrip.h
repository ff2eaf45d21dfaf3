// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tenderyard {

class ThumbnailModel;

/// The pages of a document in small, below each other; the one that is read is outlined.
class ThumbnailStrip : public QListView
{
    Q_OBJECT
public:
    /// `model` outlives the strip.
    explicit ThumbnailStrip(ThumbnailModel &model, QWidget *parent = nullptr);

    /// Shows which page is read, without telling of it.
    void setCurrentPage(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Delegate;
    bool m_following = false;
};

} // namespace tenderyard
