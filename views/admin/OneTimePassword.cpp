// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/OneTimePassword.h"

#include "views/common/ThemedIcon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

namespace tenderyard {

OneTimePassword::OneTimePassword(QWidget *parent) : QLineEdit(makeUp(), parent)
{
    setMaxLength(200);
    // It must not be mirrored or reordered among right-to-left words.
    setLayoutDirection(Qt::LeftToRight);
    QAction *copy = addAction(themedIcon(QStringLiteral("copy")), QLineEdit::TrailingPosition);
    copy->setText(tr("Copy the password"));
    copy->setToolTip(copy->text());
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

QString OneTimePassword::makeUp()
{
    const QString alphabet = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            password.append(u'-');
        password.append(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    }
    return password;
}

} // namespace tenderyard
