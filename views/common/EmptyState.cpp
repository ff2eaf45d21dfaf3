// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/EmptyState.h"

#include "views/common/TextLabel.h"
#include "views/common/ThemedIcon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int widestSentence = 480;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_iconLabel(new QLabel), m_title(new TextLabel(title, TextRole::Pane)),
      m_sentence(new TextLabel(sentence, TextRole::Body, TextLabel::Ink::Secondary)), m_column(new QVBoxLayout)
{
    m_iconLabel->setAlignment(Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(scaled(widestSentence));
    m_column->setSpacing(14);
    m_column->addWidget(m_iconLabel);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_column);
    row->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, scaled(72), 0, 0);
    whole->addLayout(row);
    whole->addStretch();
    paintIcon();
}

void EmptyState::paintIcon()
{
    m_iconLabel->setPixmap(iconPixmap(m_icon, scaled(48), themeOf(this).text3, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Narrower where whoever shows it set a smaller minimum.
    m_sentence->setFixedWidth(std::min(scaled(widestSentence), width() - 2 * scaled(16)));
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::setButton(const QString &text, const QString &icon)
{
    QPushButton *button = makeButton(text, QStringLiteral("primary"), icon);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setDetails(QWidget *details)
{
    m_column->addSpacing(16);
    m_column->addWidget(details);
}

} // namespace tenderyard
