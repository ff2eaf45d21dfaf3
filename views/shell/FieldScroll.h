// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tenderyard {

/// The fields of a form on the start page. What stands below follows them closely, and only a window that is too low
/// for all of it makes them scroll.
class FieldScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Room that `content` leaves at its edges for the ring around what has the focus, in pixels.
    static constexpr int focusRing = 3;

    /// Becomes the parent of `content`.
    explicit FieldScroll(QWidget *content, QWidget *parent = nullptr);

    /// Wants to show all of its content.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tenderyard
