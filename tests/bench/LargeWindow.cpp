// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LargeWindow.h"

#include "models/lists/EntityList.h"
#include "models/workflow/Accounts.h"
#include "tests/bench/LargeOffice.h"
#include "views/common/ListTable.h"
#include "views/shell/Page.h"

#include <QEvent>

namespace tenderyard {

LargeWindow::LargeWindow(const QString &path, QObject *parent)
    : QObject(parent), m_window(m_clock, m_dialogs, m_secrets)
{
    Accounts::setQuickHashing(true);
    connect(&m_window, &MainWindow::officeOpened, this,
            [this] { m_window.signIn(LargeOffice::login(), LargeOffice::password()); });
    connect(&m_window, &MainWindow::signedIn, this, &LargeWindow::goToTenders);
    connect(&m_window, &MainWindow::arrived, this, &LargeWindow::arrive);
    m_window.show();
    m_window.openOffice(path);
}

LargeWindow::~LargeWindow() = default;

void LargeWindow::goToTenders()
{
    m_window.go({QStringLiteral("tenders"), {}, {}});
}

void LargeWindow::arrive()
{
    if (m_window.currentPlace().place != u"tenders" || m_table)
        return;
    m_table = qobject_cast<ListTable *>(m_window.currentPage()->listView());
    m_list = qobject_cast<EntityList *>(m_table->model());
    m_table->viewport()->installEventFilter(this);
}

QWidget *LargeWindow::searchField() const
{
    return m_window.currentPage()->searchField();
}

bool LargeWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_list->rowAt(0)) {
        m_table->viewport()->removeEventFilter(this);
        // After this very paint.
        QMetaObject::invokeMethod(this, &LargeWindow::rowsShown, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tenderyard
