// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PageHeader.h"

#include "views/common/StatusPill.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>

namespace tenderyard {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(title, TextRole::PageTitle)),
      m_meta(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_pill(new StatusPill),
      m_actions(new QHBoxLayout)
{
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setMinimumWidth(scaled(80));
    m_meta->setMinimumWidth(scaled(80));
    m_pill->hide();
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(12);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_pill);
    titleRow->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(titleRow);
    words->addWidget(m_meta);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 10, 0, 0);
    whole->setSpacing(12);
    whole->addLayout(row);
    whole->addWidget(makeLine());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setMeta(const QString &meta)
{
    m_meta->setText(meta);
}

void PageHeader::setStatus(const QString &entity, const QString &status)
{
    m_pill->setVisible(!status.isEmpty());
    if (!status.isEmpty())
        m_pill->setStatus(entity, status);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace tenderyard
