// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ConnectForm.h"

#include <QLineEdit>

namespace tenderyard {

ConnectForm::ConnectForm() : m_start(std::make_unique<StartPage>())
{
    m_start->resize(1024, 640);
    m_start->showConnect();
    m_start->connectPage()->begin();
    m_start->show();
    m_start->activateWindow();
    if (!QTest::qWaitForWindowActive(m_start.get()))
        qWarning("The window does not become active");
}

void ConnectForm::fill(const QString &server, const QString &password)
{
    find<QLineEdit>(QStringLiteral("Server"))->setText(server);
    find<QLineEdit>(QStringLiteral("Database"))->setText(QStringLiteral("office"));
    find<QLineEdit>(QStringLiteral("Sign-in"))->setText(QStringLiteral("ty_0123456789abcdef"));
    find<QLineEdit>(QStringLiteral("Password"))->setText(password);
}

bool ConnectForm::isWrong(const QString &field, const QString &words) const
{
    const auto *line = find<QLineEdit>(field);
    return line && line->property("invalid").toBool() && line->accessibleDescription().contains(words);
}

} // namespace tenderyard
