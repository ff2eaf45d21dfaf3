// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MainWindow.h"
#include "models/domain/Clock.h"
#include "models/secrets/MemoryStore.h"
#include "views/common/FileDialogs.h"

#include <QObject>

namespace tenderyard {

class EntityList;
class ListTable;

/// The program's own window on an office of LargeOffice, with its owner signed in and the tenders in sight.
class LargeWindow : public QObject
{
    Q_OBJECT
public:
    /// Shows the window and begins; `path` is the office. The password is taken to have been hashed quickly: what a
    /// sound hash takes is meant to be slow.
    explicit LargeWindow(const QString &path, QObject *parent = nullptr);
    ~LargeWindow() override;

    /// Null until the tenders are in sight.
    EntityList *list() const { return m_list; }
    ListTable *table() const { return m_table; }
    /// The field that the list is searched with.
    QWidget *searchField() const;

Q_SIGNALS:
    /// The first rows were painted.
    void rowsShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goToTenders();
    void arrive();

    SystemClock m_clock;
    SystemFileDialogs m_dialogs;
    MemoryStore m_secrets;
    MainWindow m_window;
    EntityList *m_list = nullptr;
    ListTable *m_table = nullptr;
};

} // namespace tenderyard
