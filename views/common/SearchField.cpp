// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SearchField.h"

#include "views/common/Fonts.h"
#include "views/common/ThemedIcon.h"

#include <QAction>

namespace tenderyard {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMaxLength(200);
    setMinimumWidth(scaled(180));
    setMaximumWidth(scaled(320));
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

} // namespace tenderyard
