// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/StatusWords.h"

#include <QWidget>

namespace tenderyard {

/// The tinted status beside a page's title.
class StatusPill : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setStatus(const QString &entity, const QString &status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

} // namespace tenderyard
