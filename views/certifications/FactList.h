// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tenderyard {

/// What is known of something: label and value, one under the other, divided by hairlines. Values can be selected.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    /// An empty value is shown as "Not stated". A tone makes the value stand out.
    void add(const QString &label, const QString &value, std::optional<Tone> tone = std::nullopt);

private:
    QVBoxLayout *m_rows;
    QList<QWidget *> m_made;
};

} // namespace tenderyard
