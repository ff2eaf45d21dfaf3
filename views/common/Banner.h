// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tenderyard {

class TextLabel;

/// A tinted line across a page: what happened or what stands in the way, with links that mend it. Hidden while empty.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    /// Adds a link for the text shown now; gone with the next text.
    QPushButton *addLink(const QString &text);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearLinks();
    Tone m_tone = Tone::Blue;
    TextLabel *m_text;
    QHBoxLayout *m_row;
    QList<QWidget *> m_links;
};

} // namespace tenderyard
