// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ErrorState.h"

#include "models/workflow/RuleWords.h"

#include <QPushButton>

namespace tenderyard {

ErrorState::ErrorState(QWidget *parent) : EmptyState(QStringLiteral("warning"), {}, {}, parent)
{
    m_retry = setButton(tr("Try again"), QStringLiteral("refresh"));
    connect(m_retry, &QPushButton::clicked, this, &ErrorState::retry);
}

void ErrorState::setRetry(bool possible)
{
    m_retry->setVisible(possible);
}

void ErrorState::setError(const Error &error)
{
    setTexts(tr("This could not be read"), RuleWords::text(error) + u'\n' + tr("Nothing that was saved is lost."));
}

} // namespace tenderyard
