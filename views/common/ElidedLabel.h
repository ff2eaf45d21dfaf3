// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/TextLabel.h"

namespace tenderyard {

/// A label of one line that ends in "…" where there is no room for it, and tells the whole in its tooltip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                         QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString shown() const;
};

} // namespace tenderyard
