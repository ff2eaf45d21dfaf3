// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/StateStack.h"

#include "views/common/BusyBar.h"
#include "views/common/ErrorState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenderyard {

StateStack::StateStack(QWidget *content, EmptyState *empty, QWidget *parent)
    : QWidget(parent), m_busyBar(new BusyBar), m_stack(new QStackedWidget), m_content(content), m_empty(empty),
      m_error(new ErrorState)
{
    m_stack->addWidget(m_content);
    if (m_empty)
        m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_busyBar);
    layout->addWidget(m_stack, 1);
    connect(m_error, &ErrorState::retry, this, &StateStack::retry);
}

void StateStack::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void StateStack::showEmpty()
{
    m_stack->setCurrentWidget(m_empty ? m_empty : m_content);
}

void StateStack::showError(const Error &error)
{
    m_error->setError(error);
    m_stack->setCurrentWidget(m_error);
}

void StateStack::setBusy(bool busy)
{
    m_busyBar->setBusy(busy);
}

} // namespace tenderyard
