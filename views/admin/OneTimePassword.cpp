// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/OneTimePassword.h"

#include "models/domain/OneTimeSecret.h"
#include "views/common/ThemedIcon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace tenderyard {

OneTimePassword::OneTimePassword(QWidget *parent) : QLineEdit(oneTimeSecret(), parent)
{
    setMaxLength(200);
    // It must not be mirrored or reordered among right-to-left words.
    setLayoutDirection(Qt::LeftToRight);
    QAction *copy = addAction(themedIcon(QStringLiteral("copy")), QLineEdit::TrailingPosition);
    copy->setText(tr("Copy the password"));
    copy->setToolTip(copy->text());
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

} // namespace tenderyard
