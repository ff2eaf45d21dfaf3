// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/FindBar.h"

#include "views/common/SearchField.h"
#include "views/common/TextLabel.h"
#include "views/documents/DocumentBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace tenderyard {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new SearchField(tr("Find in the document"))),
      m_count(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)),
      m_previous(DocumentBar::makeTool(QStringLiteral("chevron-up"), tr("Previous hit (Shift+F3)"))),
      m_next(DocumentBar::makeTool(QStringLiteral("chevron-down"), tr("Next hit (F3)")))
{
    QPushButton *close = DocumentBar::makeTool(QStringLiteral("cross"), tr("Close the search (Esc)"));
    m_field->setMinimumWidth(scaled(120));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(close);
    connect(m_field, &SearchField::searched, this, &FindBar::searched);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(close, &QPushButton::clicked, this, &FindBar::closed);
    showCount(-1, 0, false, false);
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::showCount(qsizetype current, qsizetype count, bool isRunning, bool hasText)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const QLocale locale;
    QString text;
    if (count > 0)
        text = tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count));
    else if (isRunning)
        text = tr("Searching…");
    else if (!words().trimmed().isEmpty())
        text = hasText ? tr("Not found") : tr("This document has no text to search");
    m_count->setText(text);
    m_field->setAccessibleDescription(text);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tenderyard
