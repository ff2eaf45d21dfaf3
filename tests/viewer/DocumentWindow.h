// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/DocumentView.h"

#include <QMainWindow>

class QPushButton;

namespace tenderyard {

/// A window with a view of documents in it and, as the program's own window, a Find of its own.
class DocumentWindow : public QMainWindow
{
    Q_OBJECT
public:
    DocumentWindow();

    DocumentView &view() { return *m_view; }
    PageCanvas &canvas() { return m_view->canvas(); }

    /// Waits until keys reach it.
    bool isActive();
    /// Shows a document and waits until all that is in sight has come. The focus is on the pages then.
    bool show(const QByteArray &content);
    bool isSettled() const;
    /// The button in sight whose name begins so; null when there is none.
    QPushButton *tool(const QString &name) const;
    /// To the window, as the system does: it reaches who has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// How often the window's own Find was asked for.
    int ownFinds() const { return m_ownFinds; }
    /// What the view looks like, one pixel for each of its own whatever the scale of the screen.
    QImage picture();
    /// The same as it is on the screen.
    QImage sharpPicture() { return m_view->grab().toImage(); }

private:
    DocumentView *m_view;
    int m_ownFinds = 0;
};

} // namespace tenderyard
