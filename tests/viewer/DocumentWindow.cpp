// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewer/DocumentWindow.h"

#include "views/documents/PageTiles.h"

#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QWindow>

namespace tenderyard {

namespace {

constexpr int patience = 30'000;

} // namespace

DocumentWindow::DocumentWindow() : m_view(new DocumentView)
{
    setCentralWidget(m_view);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { ++m_ownFinds; });
    resize(760, 620);
    QMainWindow::show();
}

bool DocumentWindow::isActive()
{
    return QTest::qWaitForWindowActive(this);
}

bool DocumentWindow::isSettled() const
{
    return m_view->document() && !m_view->canvas().tiles().isBusy();
}

bool DocumentWindow::show(const QByteArray &content)
{
    bool opened = false;
    const auto told = connect(m_view, &DocumentView::opened, this, [&opened] { opened = true; });
    m_view->showDocument(content);
    const bool shown = QTest::qWaitFor([&opened] { return opened; }, patience);
    disconnect(told);
    canvas().viewport()->repaint();
    m_view->setFocus();
    return shown && QTest::qWaitFor([this] { return isSettled(); }, patience) && canvas().hasFocus();
}

QPushButton *DocumentWindow::tool(const QString &name) const
{
    const auto buttons = m_view->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

QImage DocumentWindow::picture()
{
    QImage image(m_view->size(), QImage::Format_RGB32);
    m_view->render(&image);
    return image;
}

void DocumentWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(windowHandle(), key, modifiers);
}

void DocumentWindow::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(windowHandle(), character.toLatin1());
}

} // namespace tenderyard
