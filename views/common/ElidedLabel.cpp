// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ElidedLabel.h"

#include <QPainter>
#include <QStyle>

namespace tenderyard {

ElidedLabel::ElidedLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : TextLabel(text, role, ink, parent)
{
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewestLetters = 8;
    const QSize whole = TextLabel::minimumSizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * fewestLetters), whole.height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    // In the direction of its own letters: the "…" stands where they go on.
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
                          firstStrongIsolate + shown() + popIsolate, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    setToolTip(shown() == text() ? QString() : text());
}

} // namespace tenderyard
