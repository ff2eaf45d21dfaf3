// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainWindow.h"

#include <QSqlQueryModel>

namespace tenderyard {

PlainWindow::PlainWindow(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE")))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        qFatal("%s could not be opened", qPrintable(path));
    auto *model = new QSqlQueryModel(this);
    model->setQuery(QStringLiteral("SELECT title, status, location, budget_max, deadline_at FROM contracts_contract "
                                   "ORDER BY updated_at DESC, id DESC"),
                    m_database);
    // As many rows as the program's list tells of: the model alone would know of the first 256.
    while (model->canFetchMore())
        model->fetchMore();
    setModel(model);
    resize(1280, 800);
    show();
}

PlainWindow::~PlainWindow()
{
    delete model();
}

void PlainWindow::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_told && model()->rowCount() > 0) {
        m_told = true;
        QMetaObject::invokeMethod(this, &PlainWindow::rowsShown, Qt::QueuedConnection);
    }
}

} // namespace tenderyard
