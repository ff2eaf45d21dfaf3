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
    QStringList sentences{RuleWords::text(error)};
    // Of a document that is damaged or changed that is not known.
    if (!error.code.startsWith(QLatin1String("document.")))
        sentences.append(tr("Nothing that was saved is lost."));
    setTexts(tr("This could not be read"), sentences.join(u'\n'));
}

} // namespace tenderyard
