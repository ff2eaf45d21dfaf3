// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Banner.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tenderyard {

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextRole::Body)), m_row(new QHBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_row->setContentsMargins(14, 8, 14, 8);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void Banner::show(Tone tone, const QString &text)
{
    m_tone = tone;
    clearLinks();
    m_text->setText(text);
    m_text->setTone(tone);
    setAccessibleName(text);
    setVisible(true);
    update();
}

QPushButton *Banner::addLink(const QString &text)
{
    QPushButton *link = makeButton(text, QStringLiteral("link"));
    m_links.append(link);
    m_row->addWidget(link);
    return link;
}

void Banner::dismiss()
{
    clearLinks();
    hide();
}

void Banner::clearLinks()
{
    for (QWidget *link : std::as_const(m_links)) {
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).tint(m_tone));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace tenderyard
