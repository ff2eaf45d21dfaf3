// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpDialog.h"

#include "views/admin/HelpBrowser.h"
#include "views/common/TextLabel.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tenderyard {

HelpDialog::HelpDialog(const QString &anchor, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *browser = new HelpBrowser;
    QPushButton *close = makeButton(tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Pane));
    column->addWidget(browser, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(scaled(720), scaled(520));
    browser->setFocus();
    // Where a section lies is known once the text has been laid out.
    QTimer::singleShot(0, browser, [browser, anchor] { browser->scrollToAnchor(anchor); });
}

} // namespace tenderyard
