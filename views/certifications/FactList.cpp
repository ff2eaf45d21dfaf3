// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/FactList.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>

namespace tenderyard {

FactList::FactList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void FactList::clear()
{
    for (QWidget *widget : std::as_const(m_made)) {
        widget->hide();
        m_rows->removeWidget(widget);
        widget->deleteLater();
    }
    m_made.clear();
}

void FactList::add(const QString &label, const QString &value, std::optional<Tone> tone)
{
    auto *fact = new QWidget;
    auto *name = new TextLabel(label, TextRole::Body, TextLabel::Ink::Secondary);
    name->setFixedWidth(scaled(110));
    name->setWordWrap(true);
    auto *words = new TextLabel(value.isEmpty() ? tr("Not stated") : value, tone ? TextRole::Strong : TextRole::Body,
                                value.isEmpty() ? TextLabel::Ink::Hint : TextLabel::Ink::Text);
    words->setTone(tone);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("%1: %2").arg(label, words->text()));
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(12);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    QWidget *line = makeLine();
    m_rows->addWidget(fact);
    m_rows->addWidget(line);
    m_made.append({fact, line});
}

} // namespace tenderyard
