// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ConnectPage.h"
#include "views/shell/StartPage.h"

#include <QPushButton>
#include <QTest>

#include <memory>

namespace tenderyard {

/// A start page with the form that connects to a server, and the finding of what is in sight of it.
class ConnectForm
{
public:
    ConnectForm();

    StartPage &start() { return *m_start; }
    ConnectPage &page() { return *m_start->connectPage(); }
    /// The visible widget with this accessible name or text; null when there is none.
    template<class T> T *find(const QString &name) const
    {
        for (T *widget : m_start->findChildren<T *>()) {
            const bool isIt = widget->accessibleName() == name || widget->property("text").toString() == name;
            if (widget->isVisible() && isIt)
                return widget;
        }
        return nullptr;
    }
    /// Every field but the certificate.
    void fill(const QString &server, const QString &password);
    void press(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void send() { press(QStringLiteral("&Connect")); }
    /// Whether the field is marked and says something with this in it.
    bool isWrong(const QString &field, const QString &words = {}) const;

private:
    std::unique_ptr<StartPage> m_start;
};

} // namespace tenderyard
